package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.Attendance;
import cn.tongxinyuan.training.Excuse;
import cn.tongxinyuan.training.Participant;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.TrainingLesson;
import cn.tongxinyuan.training.TrainingMark;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** One lesson: who was there, by a tap for each who was not and one for all others. A tap names a person, not a place in the list. */
@Named
@RequestScoped
public class RollEditPage {

    @Inject
    TrainingModel trainingModel;

    @Inject
    TrainingPeopleModel trainingPeopleModel;

    @Inject
    RollService rolls;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private TrainingLesson lesson;
    private Excuse excuse = Excuse.DUTY;
    private List<Line> lines;

    /** Somebody who is expected; {@code presence} is null where nothing was written. */
    public record Line(String staff, String name, String unit, Presence presence, Excuse excuse) {}

    @PostConstruct
    void read() {
        me.require(trainingModel.getTraining().getOrganiser());
        String asked = request.getParameter("lesson");
        int number = asked != null && asked.matches("\\d{1,3}") ? Integer.parseInt(asked) : 0;
        lesson = trainingModel.getTraining().getLessons().stream()
                .filter(each -> each.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("training.rule.unknown-lesson", number));
    }

    public TrainingLesson getLesson() {
        return lesson;
    }

    /** Whoever is expected, by unit and code. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = trainingPeopleModel.getPeople().stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(Participant who) {
        TrainingMark mark = trainingPeopleModel.mark(who.getStaffCode(), lesson);
        return new Line(
                who.getStaffCode(),
                who.getStaffName(),
                trainingModel.unit(who.getScope()),
                mark == null ? null : mark.getPresence(),
                mark == null ? null : mark.getExcuse());
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
            String staff = request.getParameter(presence.name().toLowerCase(Locale.ROOT));
            if (staff != null) {
                return write(List.of(staff), presence);
            }
        }
        String undone = request.getParameter("undone");
        return undone == null ? null : write(List.of(undone), null);
    }

    /** All of whom nothing was written were there. */
    public String presentRest() {
        return rest(Presence.PRESENT);
    }

    /** All of whom nothing was written stayed away. */
    public String absentRest() {
        return rest(Presence.ABSENT);
    }

    private String rest(Presence presence) {
        List<String> open = getLines().stream()
                .filter(line -> line.presence() == null)
                .map(Line::staff)
                .toList();
        return open.isEmpty() ? here() : write(open, presence);
    }

    private String write(List<String> staff, Presence presence) {
        Excuse why = presence == Presence.EXCUSED ? excuse : null;
        Attendance.Marked outcome = rolls.attend(
                trainingModel.getTraining().getCode(), lesson.getNumber(), new Attendance(staff, presence, why));
        frame.done("training.roll-edit.done", outcome.confirmed());
        return here();
    }

    private String here() {
        return trainingModel.path("roll-edit") + "&lesson=" + lesson.getNumber() + "&faces-redirect=true";
    }

    public Excuse getExcuse() {
        return excuse;
    }

    public void setExcuse(Excuse excuse) {
        this.excuse = excuse;
    }
}
