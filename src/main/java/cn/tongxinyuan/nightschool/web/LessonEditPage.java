package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.nightschool.Attendance;
import cn.tongxinyuan.nightschool.Excuse;
import cn.tongxinyuan.nightschool.Lesson;
import cn.tongxinyuan.nightschool.LessonService;
import cn.tongxinyuan.nightschool.Mark;
import cn.tongxinyuan.nightschool.Presence;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One lesson: who was there, by a tap for each or from a sheet of paper; a sheet to print; and its cancellation. A tap names a
 * receipt, not its place in the list.
 */
@Named
@RequestScoped
public class LessonEditPage {

    private static final List<String> MODES = List.of("list", "paper", "print", "change");

    @Inject
    CourseModel courseModel;

    @Inject
    CoursePeopleModel coursePeopleModel;

    @Inject
    LessonService lessons;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Lesson lesson;
    private Excuse excuse = Excuse.ILLNESS;
    private String sheet;
    private String receipts;
    private boolean rest = true;
    private List<Line> lines;

    /** Somebody who is expected, by the number of the line on paper; {@code presence} is null where nothing was written. */
    public record Line(int number, String receipt, String name, Presence presence, Excuse excuse, long absences) {}

    @PostConstruct
    void read() {
        String asked = request.getParameter("lesson");
        int number = asked != null && asked.matches("\\d{1,3}") ? Integer.parseInt(asked) : 0;
        lesson = courseModel.getCourse().getLessons().stream()
                .filter(each -> each.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new cn.tongxinyuan.kernel.UnknownRecord("nightschool.rule.unknown-lesson", number));
    }

    public Lesson getLesson() {
        return lesson;
    }

    public List<String> getModes() {
        return MODES;
    }

    public String getMode() {
        String asked = request.getParameter("mode");
        return asked != null && MODES.contains(asked) ? asked : MODES.get(0);
    }

    public String modeAddress(String mode) {
        return courseModel.address("lesson-edit") + "&lesson=" + lesson.getNumber() + "&mode=" + mode;
    }

    /** Whoever has a seat, by receipt: paper and page have the same order. */
    public List<Line> getLines() {
        if (lines == null) {
            List<CoursePeopleModel.Person> people = coursePeopleModel.getSeated();
            lines = IntStream.range(0, people.size())
                    .mapToObj(i -> line(i + 1, people.get(i)))
                    .toList();
        }
        return lines;
    }

    private Line line(int number, CoursePeopleModel.Person person) {
        Mark mark = coursePeopleModel.mark(person.receipt(), lesson);
        return new Line(
                number,
                person.receipt(),
                person.name(),
                mark == null ? null : mark.getPresence(),
                mark == null ? null : mark.getExcuse(),
                coursePeopleModel.absences(person.receipt()));
    }

    public long count(String presence) {
        return getLines().stream()
                .filter(line -> line.presence() == Presence.valueOf(presence))
                .count();
    }

    /** Of whom nothing was written yet. */
    public long getOpen() {
        return getLines().stream().filter(line -> line.presence() == null).count();
    }

    /** The button of a line; null where none was pressed. */
    public String tap() {
        for (Presence presence : Presence.values()) {
            String receipt = request.getParameter(presence.name().toLowerCase(Locale.ROOT));
            if (receipt != null) {
                return write(List.of(receipt), presence, null);
            }
        }
        String undone = request.getParameter("undone");
        return undone == null ? null : write(List.of(undone), null, null);
    }

    /** All of whom nothing was written stayed away. */
    public String absentRest() {
        List<String> open = getLines().stream()
                .filter(line -> line.presence() == null)
                .map(Line::receipt)
                .toList();
        return open.isEmpty() ? here() : write(open, Presence.ABSENT, null);
    }

    /** What stands on a sheet: who is ticked was there, and all others stayed away where that is said. */
    public String confirmPaper() {
        List<String> typed = Arrays.stream(receipts.split("[\\s,;，；、]+"))
                .filter(one -> !one.isBlank())
                .toList();
        Attendance.Outcome outcome = attend(typed, Presence.PRESENT, sheet.strip());
        if (!outcome.unknown().isEmpty()) {
            receipts = String.join("\n", outcome.unknown());
            throw RefusedFields.of(
                    "receipts",
                    "nightschool.lesson-edit.unknown",
                    outcome.confirmed(),
                    String.join(language.text("nightschool.lesson-edit.and"), outcome.unknown()));
        }
        Set<String> ticked =
                new HashSet<>(typed.stream().map(LessonEditPage::compact).toList());
        List<String> others = getLines().stream()
                .filter(line -> line.presence() == null)
                .map(Line::receipt)
                .filter(receipt -> !ticked.contains(compact(receipt)))
                .toList();
        if (!rest || others.isEmpty()) {
            frame.done("nightschool.lesson-edit.paper-done", outcome.confirmed(), 0);
            return here();
        }
        Attendance.Outcome stayed = attend(others, Presence.ABSENT, sheet.strip());
        if (stayed.givenOn().isEmpty()) {
            frame.done("nightschool.lesson-edit.paper-done", outcome.confirmed(), stayed.confirmed());
        } else {
            frame.done("nightschool.lesson-edit.given-on", String.join(" ", stayed.givenOn()));
        }
        return here();
    }

    private String write(List<String> receipts, Presence presence, String paper) {
        Attendance.Outcome outcome = attend(receipts, presence, paper);
        if (outcome.givenOn().isEmpty()) {
            frame.done("nightschool.lesson-edit.done", outcome.confirmed());
        } else {
            frame.done("nightschool.lesson-edit.given-on", String.join(" ", outcome.givenOn()));
        }
        return here();
    }

    private Attendance.Outcome attend(List<String> who, Presence presence, String paper) {
        Excuse why = presence == Presence.EXCUSED ? excuse : null;
        return lessons.attend(
                courseModel.getCourse().getCode(), lesson.getNumber(), new Attendance(who, presence, why, paper));
    }

    private static String compact(String receipt) {
        return receipt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private String here() {
        return courseModel.path("lesson-edit") + "&lesson=" + lesson.getNumber() + "&mode=" + getMode()
                + "&faces-redirect=true";
    }

    public Excuse getExcuse() {
        return excuse;
    }

    public void setExcuse(Excuse excuse) {
        this.excuse = excuse;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getReceipts() {
        return receipts;
    }

    public void setReceipts(String receipts) {
        this.receipts = receipts;
    }

    public boolean isRest() {
        return rest;
    }

    public void setRest(boolean rest) {
        this.rest = rest;
    }
}
