package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The shipped texts of findings, without a container. */
public final class FindingTexts implements FindingMessages {

    private static final String PREFIX = "platform.finding.";

    private final Properties texts = new Properties();

    private FindingTexts(String... candidates) {
        for (String name : candidates) {
            try (InputStream in = FindingTexts.class.getResourceAsStream("/cn/tongxinyuan/platform/" + name)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static FindingTexts chinese() {
        return new FindingTexts("messages.properties", "messages_finding.properties.part");
    }

    public static FindingTexts english() {
        return new FindingTexts("messages_en.properties", "messages_en_finding.properties.part");
    }

    Set<String> keys() {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(PREFIX + key);
        if (pattern == null) {
            throw new AssertionError("no text for the finding " + key);
        }
        return new MessageFormat(pattern, Locale.CHINA).format(arguments);
    }
}
