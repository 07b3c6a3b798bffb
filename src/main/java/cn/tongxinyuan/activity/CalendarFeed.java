package cn.tongxinyuan.activity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a centre announced as a calendar that telephones subscribe to (RFC 5545). */
public final class CalendarFeed {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFeed() {}

    /**
     * Writes a calendar.
     *
     * @param name of the calendar
     * @param now when it was asked for
     */
    public static String of(String name, List<Announced> events, Instant now) {
        Stream<String> head = Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tongxinyuan//Programme//ZH",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "X-WR-CALNAME:" + text(name));
        Stream<String> body = events.stream().flatMap(event -> lines(event, name, now));
        return Stream.of(head, body, Stream.of("END:VCALENDAR"))
                .flatMap(part -> part)
                .map(CalendarFeed::folded)
                .collect(Collectors.joining(END, "", END));
    }

    private static Stream<String> lines(Announced event, String name, Instant now) {
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + event.code() + "@tongxinyuan",
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(event.start()),
                "DTEND:" + UTC.format(event.end()),
                "SUMMARY:" + text(event.title()),
                "LOCATION:" + text(event.room() == null ? name : name + " " + event.room()),
                // a telephone shows a changed status only where the number has grown
                "SEQUENCE:" + (event.isCalledOff() ? 1 : 0),
                "STATUS:" + (event.isCalledOff() ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT");
    }

    static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines of at most 75 octets; what goes on begins with a blank, and no character is broken. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            String one = Character.toString(sign);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += more;
        }
        return folded.toString();
    }
}
