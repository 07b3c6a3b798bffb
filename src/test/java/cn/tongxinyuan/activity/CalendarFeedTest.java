package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feed that telephones and mail programs can read: RFC 5545 to the letter. */
class CalendarFeedTest {

    private static final Instant NOW = Instant.parse("2024-05-20T01:00:00Z");

    private static Announced event(ItemState state, String title) {
        return new Announced(
                "370105-1-202406-1",
                state,
                title,
                null,
                "议事厅",
                Instant.parse("2024-06-12T01:30:00Z"),
                Instant.parse("2024-06-12T03:00:00Z"),
                20,
                null,
                null,
                null,
                null);
    }

    private static List<String> feed(Announced event) {
        return CalendarFeed.of("新徐社区", List.of(event), NOW).lines().toList();
    }

    @Test
    void anEventHasItsHoursInUniversalTime() {
        assertThat(feed(event(ItemState.PLANNED, "剪纸课堂")))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:370105-1-202406-1@tongxinyuan",
                        "DTSTAMP:20240520T010000Z",
                        "DTSTART:20240612T013000Z",
                        "DTEND:20240612T030000Z",
                        "SUMMARY:剪纸课堂",
                        "LOCATION:新徐社区 议事厅",
                        "STATUS:CONFIRMED")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void whatWasCalledOffSaysSo() {
        assertThat(feed(event(ItemState.CALLED_OFF, "剪纸课堂"))).contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void marksOfTheGrammarAreEscaped() {
        assertThat(feed(event(ItemState.PLANNED, "写字, 画画; \\ 见\n下"))).contains("SUMMARY:写字\\, 画画\\; \\\\ 见\\n下");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        String title = "长".repeat(60) + "𠮷".repeat(20);

        String feed = CalendarFeed.of("新徐社区", List.of(event(ItemState.PLANNED, title)), NOW);

        assertThat(feed.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(feed.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }
}
