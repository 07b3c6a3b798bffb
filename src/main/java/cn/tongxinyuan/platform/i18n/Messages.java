package cn.tongxinyuan.platform.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the text of a key. The word before the first dot is the module, whose bundle is
 * {@code cn/tongxinyuan/<module>/messages}; nothing is registered anywhere.
 */
public final class Messages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A page asks for a hundred texts; the platform's own search goes through a dozen steps for each. */
    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Messages() {}

    /** The text of a key with its arguments filled in; {@code ???key???} where there is none, which tests forbid. */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All keys of a module that begin so; none for a module without words. */
    public static List<String> keys(String module, String begin) {
        try {
            return bundle(module, CHINESE).keySet().stream()
                    .filter(key -> key.startsWith(module + begin))
                    .sorted()
                    .toList();
        } catch (MissingResourceException e) {
            return List.of();
        }
    }

    public static boolean has(String key) {
        return !pattern(CHINESE, key).startsWith("???");
    }

    private static String pattern(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot > 0) {
            try {
                return bundle(key.substring(0, dot), locale).getString(key);
            } catch (MissingResourceException e) {
                return "???" + key + "???";
            }
        }
        return "???" + key + "???";
    }

    private static ResourceBundle bundle(String module, Locale locale) {
        return BUNDLES.computeIfAbsent(
                module + locale,
                key -> ResourceBundle.getBundle(
                        "cn.tongxinyuan." + module + ".messages",
                        locale,
                        Messages.class.getClassLoader(),
                        NO_FALLBACK));
    }
}
