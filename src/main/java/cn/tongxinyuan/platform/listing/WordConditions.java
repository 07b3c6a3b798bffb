package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.PhoneTail;
import cn.tongxinyuan.platform.search.SearchWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a record has a word in what the caller may read of it. */
final class WordConditions {

    private static final Pattern PADDED = Pattern.compile("^0+(\\d+)$");
    private static final Pattern WILD = Pattern.compile("[!%_]");
    private static final Condition NOWHERE = Condition.of("1 = 0");

    private final Fields fields;
    private final Predicate<String> may;
    private final PersonalData personal;

    WordConditions(Fields fields, Predicate<String> may, PersonalData personal) {
        this.fields = fields;
        this.may = may;
        this.personal = personal;
    }

    /** @param word folded */
    Condition found(String word) {
        return fields.indexed()
                .map(mayReadTelephones -> indexed(
                        SearchWord.of(word),
                        may.test(mayReadTelephones) ? PhoneTail.asked(personal, word) : Optional.empty()))
                .orElseGet(() -> inAny("%" + escaped(PADDED.matcher(word).replaceFirst("$1")) + "%"));
    }

    /** The index narrows to few records, of which those remain that have the word in their keys. */
    private Condition indexed(SearchWord word, Optional<String> phoneTail) {
        List<Condition> all = new ArrayList<>();
        word.pieces()
                .forEach(piece -> all.add(phoneTail
                        .map(tail -> new Condition(
                                "r.id in (select g.record from Gram g where g.piece in (:piece, :tail))",
                                Map.of("piece", piece, "tail", PhoneTail.piece(tail))))
                        .orElseGet(() ->
                                Condition.of("r.id in (select g.record from Gram g where g.piece = :value)", piece))));
        List<Condition> ways = new ArrayList<>();
        word.patterns().forEach(pattern -> ways.add(inAny(pattern)));
        phoneTail.ifPresent(tail -> ways.add(Condition.of("r.keys.phoneTail = :value", tail)));
        all.add(Condition.joined(" or ", ways));
        return Condition.joined(" and ", all);
    }

    private Condition inAny(String pattern) {
        List<Field<?>> searched = fields.searched(may);
        return searched.isEmpty()
                ? NOWHERE
                : Condition.of(
                        searched.stream()
                                .map(field -> field.searchPath() + " like :value escape '!'")
                                .distinct()
                                .collect(Collectors.joining(" or ", "(", ")")),
                        pattern);
    }

    private static String escaped(String word) {
        return WILD.matcher(word).replaceAll("!$0");
    }
}
