package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.listing.Row;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a {@code t:pick} chooses from: codes, each with the name its readers know. A page offers one as a property; who has
 * too many to hold overrides {@link #find} and {@link #name}.
 */
public class Choices {

    /** No longer list helps a reader; who does not find it types on. */
    static final int MOST = 12;

    private final Map<String, String> names;

    private record Found(String code, int rank) {}

    /** @param names by their codes, in the order in which they are offered */
    public Choices(Map<String, String> names) {
        this.names = new LinkedHashMap<>(names);
    }

    /** Things to choose from, in this order. */
    public static <T> Choices of(List<T> things, Function<T, String> code, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        things.forEach(thing -> names.put(code.apply(thing), name.apply(thing)));
        return new Choices(names);
    }

    /**
     * Records of a list, found as its own search finds them.
     *
     * @param search rows of a list that have the words
     * @param code field that is kept
     */
    public static Choices found(Function<String, List<Row>> search, String code, Function<Row, String> name) {
        return new Choices(Map.of()) {

            @Override
            public List<String> find(String typed) {
                return search.apply(typed).stream()
                        .limit(MOST)
                        .map(row -> (String) row.get(code))
                        .toList();
            }

            @Override
            public String name(String chosen) {
                return chosen == null || chosen.isBlank()
                        ? ""
                        : search.apply(chosen).stream()
                                .filter(row -> chosen.equals(row.get(code)))
                                .map(name)
                                .findFirst()
                                .orElse("");
            }
        };
    }

    /** With what stands in a record though it is offered no more, so that a form keeps it. */
    public Choices with(String code, String name) {
        if (code != null) {
            names.putIfAbsent(code, name);
        }
        return this;
    }

    /** Codes whose name holds what was typed, or whose pinyin initials or code begin with it; best first. */
    public List<String> find(String typed) {
        String words = plain(typed);
        return names.keySet().stream()
                .map(code -> new Found(code, rank(code, words)))
                .filter(found -> found.rank < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Found::rank))
                .limit(MOST)
                .map(Found::code)
                .toList();
    }

    /** The name of a code; empty where there is no such choice. */
    public String name(String code) {
        return code == null ? "" : names.getOrDefault(code, "");
    }

    /** Refuses a code that is none of the choices, as a select does; for the attribute {@code validator}. Nothing chosen passes. */
    public void check(FacesContext faces, UIComponent component, Object code) {
        if (code != null
                && !code.toString().isEmpty()
                && name(String.valueOf(code)).isEmpty()) {
            Object label = component.getAttributes().get("label");
            String text = Messages.text(
                    faces.getViewRoot().getLocale(), "platform.frame.choose-missing", label == null ? "" : label);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** Where what was typed stands in the last word of a name, for places are called by that. */
    private int rank(String code, String words) {
        String name = plain(names.get(code));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.startsWith(words) || initials(last).startsWith(words)) {
            return 0;
        }
        if (last.contains(words) || code.startsWith(words)) {
            return 1;
        }
        return name.contains(words) || initials(name).replace(" ", "").contains(words) ? 2 : Integer.MAX_VALUE;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private static String initials(String name) {
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
    }
}
