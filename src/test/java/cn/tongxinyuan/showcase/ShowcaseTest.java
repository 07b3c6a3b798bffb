package cn.tongxinyuan.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What nobody shows, nobody has looked at: a tag with markup but without a place in the showcase is not proved. */
class ShowcaseTest {

    private static final Path TAGS = Path.of("src/main/webapp/WEB-INF/tongxinyuan.taglib.xml");
    private static final Path SHOWCASE = Path.of("src/test/resources/showcase");
    private static final Pattern TAG = Pattern.compile("<tag-name>(\\w+)</tag-name>\\s*<source>");

    @Test
    void everyTagStandsInTheShowcase() throws IOException {
        List<String> tags = TAG.matcher(Files.readString(TAGS))
                .results()
                .map(found -> found.group(1))
                .toList();
        String shown = shown();

        assertThat(tags).isNotEmpty().allSatisfy(tag -> assertThat(shown).containsPattern("<t:" + tag + "\\b"));
    }

    private static String shown() throws IOException {
        try (Stream<Path> pages = Files.list(SHOWCASE)) {
            return pages.map(ShowcaseTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
