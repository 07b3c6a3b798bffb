package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Programme;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.paper.Paper;
import cn.tongxinyuan.platform.paper.Poster;
import cn.tongxinyuan.platform.paper.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A programme on paper: the poster in the window, and the list on the notice board. */
@RequestScoped
public class ProgrammePaper {

    private static final String NOTHING = "—";

    @Inject
    Language language;

    /**
     * Prints what takes place.
     *
     * @param days of which days it is, in words
     */
    byte[] poster(String centre, Programme programme, List<ProgrammeItem> items, String days) {
        String title = text("poster-title", centre);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, title)) {
            List<Poster.Line> lines = planned(items).map(this::line).toList();
            paper.add(new Poster(title, days, lines, text("foot", programme.getCode())), this::page);
        }
        return out.toByteArray();
    }

    /** The same as a table in large type. */
    byte[] list(String centre, Programme programme, List<ProgrammeItem> items, String days) {
        String title = text("list-title", centre);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, title)) {
            List<List<String>> rows = planned(items).map(this::row).toList();
            List<String> heads = Stream.of("day", "title", "room", "seats")
                    .map(head -> text("head-" + head))
                    .toList();
            paper.addLarge(
                    new Table(title, days, "", heads, List.of(27, 36, 19, 18), rows, text("foot", programme.getCode())),
                    this::page);
        }
        return out.toByteArray();
    }

    private static Stream<ProgrammeItem> planned(List<ProgrammeItem> items) {
        return items.stream().filter(ProgrammeItem::isPlanned);
    }

    private Poster.Line line(ProgrammeItem item) {
        String note = Stream.of(
                        said("place", item.getRoom()),
                        said("host", item.getHost()),
                        seats(item),
                        said("suits", item.getSuits()),
                        said("contact", item.getContact()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Poster.Line(when(item), title(item), note);
    }

    private String said(String key, String words) {
        return words == null ? "" : text(key, words);
    }

    private List<String> row(ProgrammeItem item) {
        return List.of(when(item), title(item), item.getRoom() == null ? NOTHING : item.getRoom(), seats(item));
    }

    /** What came after the month was published stands out from what was on the paper before. */
    private String title(ProgrammeItem item) {
        return item.getAddedOn() == null ? item.getTitle() : text("added", item.getTitle());
    }

    private String seats(ProgrammeItem item) {
        return item.isBooked() ? text("seats", item.getCapacity()) : text("open");
    }

    private String when(ProgrammeItem item) {
        String weekday = item.getDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, language.getLocale());
        return text(
                "when",
                item.getDay().getMonthValue(),
                item.getDay().getDayOfMonth(),
                weekday,
                item.getFrom(),
                item.getUntil());
    }

    private String page(int number, int of) {
        return language.text("platform.frame.page-of", number, of);
    }

    private String text(String key, Object... values) {
        return language.text("activity.paper." + key, values);
    }
}
