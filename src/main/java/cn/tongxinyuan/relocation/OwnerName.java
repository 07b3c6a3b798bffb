package cn.tongxinyuan.relocation;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/** Pinyin initials of names, for searching. */
final class OwnerName {

    private static final int INITIALS_LENGTH = 60;

    private OwnerName() {}

    /** 王伟 → WW; what has no pinyin stays as it is. */
    static String initials(String name) {
        String letters = PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
        return letters.length() <= INITIALS_LENGTH ? letters : letters.substring(0, INITIALS_LENGTH);
    }
}
