package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers of two kinds of records never come from one series: their codes could not be told apart, and each had gaps. */
class NumberSeriesTest {

    private static final Pattern PREFIX =
            Pattern.compile("static final String \\w*(?:PREFIX|PAIRS)\\w* = \"([A-Z]{2})\"");

    @Test
    void noTwoKindsOfRecordsShareASeries() throws IOException {
        List<String> prefixes = SourceFile.under(Path.of("src/main/java"), Set.of("java")).stream()
                .flatMap(file -> found(String.join("\n", file.lines())))
                .toList();

        assertThat(prefixes).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    private static Stream<String> found(String source) {
        Matcher matcher = PREFIX.matcher(source);
        return matcher.results().map(result -> result.group(1));
    }
}
