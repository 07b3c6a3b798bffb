package cn.tongxinyuan.kernel;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pinyin initials of names, for searching: 王伟 is WW. A character that is read differently as a surname is found by either
 * reading: 单某 is SM and DM. What has no pinyin stays as it is.
 */
public final class Initials {

    /** Surnames read otherwise than the word: as a surname, then as words where the dictionary knows the surname alone. */
    private static final Map<String, List<String>> SURNAMES = Stream.of(
                    "单 S,仇 Q,解 X,查 Z,曾 Z,区 O,翟 Z,朴 P,缪 M,盖 G,乐 Y,召 S,折 S,种 C,秘 B,覃 Q,谌 C,隗 W,繁 P,祭 Z,尉 W,"
                            + "适 K,郗 X,乜 N,褚 C,臧 Z,藏 Z,句 G,粘 N,郇 X,逄 P,阚 K,尉迟 YC,万俟 MQ WS,长孙 ZS,澹台 TT,单于 CY")
            .flatMap(list -> Stream.of(list.split(",")))
            .map(entry -> List.of(entry.split(" ")))
            .collect(Collectors.toMap(entry -> entry.get(0), entry -> entry.subList(1, entry.size())));

    private static final Pattern HAN = Pattern.compile("[\\u3400-\\u4DBF\\u4E00-\\u9FFF]+");
    private static final Pattern BETWEEN_PERSONS = Pattern.compile("[、，,；;/／]+");
    private static final int LONGEST_SURNAME = 2;

    private Initials() {}

    /** Every way in which the initials of this name, or of these names with commas between, are looked for. */
    public static Collection<String> of(String names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : BETWEEN_PERSONS.split(Text.name(names))) {
            if (!name.isBlank()) {
                add(found, name.strip());
            }
        }
        return found;
    }

    /** Whether somebody is called as was typed: by a part of the name, or of its initials. */
    public static boolean isCalled(String name, String typed) {
        String word = Text.key(typed);
        return Text.key(name).contains(word) || of(name).stream().anyMatch(initials -> initials.contains(word));
    }

    private static void add(Set<String> found, String name) {
        String read = letters(name);
        found.add(Text.key(read));
        for (int length = Math.min(LONGEST_SURNAME, name.length()); length > 0; length--) {
            String surname = name.substring(0, length);
            List<String> readings = SURNAMES.get(surname);
            if (readings != null) {
                String given = read.substring(length);
                readings.forEach(letters -> found.add(Text.key(letters + given)));
                found.add(Text.key(surname.codePoints()
                                .mapToObj(Character::toString)
                                .map(Initials::letters)
                                .collect(Collectors.joining())
                        + given));
                return;
            }
        }
    }

    /** One letter for each Chinese character, which the words around it may tell. */
    private static String letters(String name) {
        return HAN.matcher(name).replaceAll(Initials::read);
    }

    private static String read(MatchResult han) {
        String letters =
                PinyinHelper.toPinyin(han.group(), PinyinStyleEnum.FIRST_LETTER).replace(" ", "");
        return Matcher.quoteReplacement(letters.length() == han.group().length() ? letters : han.group());
    }
}
