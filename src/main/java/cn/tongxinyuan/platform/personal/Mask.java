package cn.tongxinyuan.platform.personal;

import java.util.Set;

/** What readers without the right to open see. Null stays null; masks keep what an office needs to tell two people apart. */
public final class Mask {

    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "长孙", "宇文", "轩辕", "独孤", "南宫",
            "西门", "东郭", "百里", "呼延", "闻人", "澹台", "公冶", "濮阳", "淳于", "单于", "太史", "申屠", "公羊", "赫连", "钟离", "鲜于", "司空", "完颜",
            "拓跋", "亓官", "第五", "纳兰");

    private Mask() {}

    /** {@code 370105********1234}: region and the last four digits; what is too short for that shows its last two. */
    public static String idNumber(String number) {
        return keep(number, 6, 4);
    }

    /** {@code 138****5678}. */
    public static String mobile(String number) {
        return keep(number, 3, 4);
    }

    /** Bank account: the last four digits. */
    public static String account(String number) {
        return keep(number, 0, 4);
    }

    /** {@code 张*}, {@code 欧阳*}: the surname and one star, however long the name; a single character is hidden. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        int[] letters = name.strip().codePoints().toArray();
        if (letters.length == 1) {
            return "*";
        }
        boolean compound = letters.length > 2 && COMPOUND_SURNAMES.contains(new String(letters, 0, 2));
        int shown = compound ? 2 : 1;
        return new String(letters, 0, shown) + "*";
    }

    private static String keep(String text, int first, int last) {
        if (text == null) {
            return null;
        }
        int length = text.length();
        if (length >= first + last + 4) {
            return text.substring(0, first) + "*".repeat(length - first - last) + text.substring(length - last);
        }
        int shown = Math.min(2, length / 2);
        return "*".repeat(length - shown) + text.substring(length - shown);
    }
}
