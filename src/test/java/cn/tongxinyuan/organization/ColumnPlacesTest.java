package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What one more column of a record costs in its list, its export, its filter and order and its REST answer: the table, the
 * entity, one line of the description, the name in two languages. Forms and workbooks that take it say so themselves.
 */
class ColumnPlacesTest {

    private static final Path MAIN = Path.of("src/main");
    /** Where a list, its page, its export and its REST answer are made. */
    private static final List<String> MAKERS = List.of(
            "java/cn/tongxinyuan/platform/(listing|web|rest|workbook)/.*",
            "java/cn/tongxinyuan/organization/(Staff|StaffListing|web/StaffListPage)\\.java",
            "webapp/organization/staff-list\\.xhtml",
            "webapp/WEB-INF/(tags|templates)/.*",
            "resources/cn/tongxinyuan/organization/.*",
            "resources/db/migration/organization/.*staff\\.sql");

    @Test
    void aColumnOfAListStandsInFivePlaces() {
        assertThat(placesOf("leftOn|left_on"))
                .containsExactlyInAnyOrder(
                        "resources/db/migration/organization/V20261128_2330__organization_staff.sql",
                        "java/cn/tongxinyuan/organization/Staff.java",
                        "java/cn/tongxinyuan/organization/StaffListing.java",
                        "resources/cn/tongxinyuan/organization/messages.properties",
                        "resources/cn/tongxinyuan/organization/messages_en.properties");
    }

    private static List<String> placesOf(String column) {
        Pattern named = Pattern.compile("\\b(" + column + ")\\b");
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> MAKERS.stream().anyMatch(name(file)::matches))
                    .filter(file -> named.matcher(text(file)).find())
                    .map(ColumnPlacesTest::name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return MAIN.relativize(file).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
