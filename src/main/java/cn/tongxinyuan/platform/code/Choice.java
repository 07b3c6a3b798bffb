package cn.tongxinyuan.platform.code;

import java.io.Serializable;
import java.util.Locale;

/**
 * A code with its names.
 *
 * @param code stable, what is stored
 * @param name official Chinese name, as workbooks write it
 * @param englishName for readers of the English interface
 */
public record Choice(String code, String name, String englishName) implements Serializable {

    public String name(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? englishName : name;
    }
}
