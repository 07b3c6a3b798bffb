package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Texts with several values are written out in both languages with values that all differ: each stands where its reader
 * expects it. They come in their order; where a language turns them round, a table says so, that somebody has looked.
 */
class TextValuesTest {

    private static final Path TABLE = Path.of("src/test/resources/texts-turned-round.tsv");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(,[^}]*)?}");

    @Test
    void everyValueStandsWhereItsReaderExpectsIt() throws IOException {
        Map<String, String> turned = new TreeMap<>();
        Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(cells -> turned.put(cells[0] + " " + cells[1], cells[2]));

        Map<String, String> orders = orders(texts());

        assertThat(orders).hasSizeGreaterThan(180);
        Map<String, String> found = new TreeMap<>(orders);
        found.values().removeIf(order -> order.equals(ascending(order)));
        assertThat(lines(found))
                .as("look at each text that differs; where its order is meant, say so in " + TABLE)
                .containsExactlyInAnyOrderElementsOf(lines(turned));
    }

    private static List<String> lines(Map<String, String> orders) {
        return orders.entrySet().stream()
                .map(order -> order.getKey() + ": " + order.getValue())
                .toList();
    }

    @Test
    void aTextThatIsTurnedRoundIsSeen() {
        assertThat(orders(Map.of(
                        "en lamp.a", "Lamp {1} of {0}", "en lamp.b", "{0} of {1,number,0} lamps", "en lamp.c", "{0}")))
                .isEqualTo(Map.of("en lamp.a", "1 0", "en lamp.b", "0 1"));
    }

    /** Texts with their language before the key. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : SourceFile.under(Path.of("src/main/resources/cn/tongxinyuan"), Set.of("properties"))) {
            Properties bundle = new Properties();
            try {
                bundle.load(new StringReader(file.text()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String language = file.name().contains("_en") ? "en" : "zh";
            bundle.forEach((key, text) -> texts.put(language + " " + key, (String) text));
        }
        return texts;
    }

    /** In which order the values of each text with several of them stand once it is written out. */
    private static Map<String, String> orders(Map<String, String> texts) {
        Map<String, String> orders = new TreeMap<>();
        texts.forEach((name, text) -> {
            List<MatchResult> places = PLACEHOLDER.matcher(text).results().toList();
            Set<Integer> values = new TreeSet<>();
            places.forEach(place -> values.add(Integer.valueOf(place.group(1))));
            if (values.size() > 1) {
                orders.put(name, order(name, text, places, values));
            }
        });
        return orders;
    }

    private static String order(String name, String text, List<MatchResult> places, Set<Integer> values) {
        List<Object> given = new ArrayList<>();
        IntStream.rangeClosed(0, 9).forEach(i -> given.add("<" + i + ">"));
        places.stream()
                .filter(place -> place.group(2) != null)
                .forEach(place -> given.set(Integer.parseInt(place.group(1)), 70 + Integer.parseInt(place.group(1))));
        String written = new MessageFormat(text, Locale.ROOT).format(given.toArray());
        assertThat(values)
                .as(name + ": " + written)
                .allMatch(value -> written.contains(given.get(value).toString()));
        return values.stream()
                .sorted(Comparator.comparing(
                        value -> written.indexOf(given.get(value).toString())))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String ascending(String order) {
        return List.of(order.split(" ")).stream()
                .sorted(Comparator.comparing(Integer::valueOf))
                .collect(Collectors.joining(" "));
    }
}
