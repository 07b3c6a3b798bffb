package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.nightschool.LessonService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** 停课 and 补课 of the lesson the page is about. */
@Named
@RequestScoped
public class LessonChangeModel {

    private static final Map<String, String> FIELDS = Map.of(
            "nightschool.rule.reason-needed", "reason",
            "nightschool.rule.lesson-end", "until",
            "nightschool.rule.lesson-past", "day");

    @Inject
    CourseModel courseModel;

    @Inject
    LessonEditPage lessonEditPage;

    @Inject
    LessonService lessons;

    @Inject
    Frame frame;

    private long version;
    private String reason;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private String room;

    @PostConstruct
    void read() {
        version = courseModel.getCourse().getVersion();
    }

    /** Number of the lesson that makes up for this one; null where none does. */
    public Integer getMadeUpBy() {
        return courseModel.getCourse().getLessons().stream()
                .filter(each -> each.getMakesUp() != null
                        && each.getMakesUp() == lessonEditPage.getLesson().getNumber())
                .map(each -> each.getNumber())
                .findFirst()
                .orElse(null);
    }

    public String cancel() {
        try {
            lessons.cancel(code(), version, number(), reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("nightschool.lesson-edit.cancelled", number());
        return courseModel.path("lesson-edit") + "&lesson=" + number() + "&mode=change&faces-redirect=true";
    }

    public String makeUp() {
        try {
            lessons.makeUp(code(), version, number(), LessonTimes.lesson(day, from, until), room);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("nightschool.lesson-edit.made-up", number());
        return courseModel.path("course-view") + "&faces-redirect=true";
    }

    private String code() {
        return courseModel.getCourse().getCode();
    }

    private int number() {
        return lessonEditPage.getLesson().getNumber();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
