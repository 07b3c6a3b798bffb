package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans a course with its lessons, or changes what was planned. */
@Named
@RequestScoped
public class CourseEditPage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("nightschool.rule.lesson-line", "lessons"),
            Map.entry("nightschool.rule.lesson-end", "lessons"),
            Map.entry("nightschool.rule.lessons-overlap", "lessons"),
            Map.entry("nightschool.rule.published", "lessons"),
            Map.entry("nightschool.rule.minimum-over-capacity", "minimum"),
            Map.entry("nightschool.rule.teacher-unchecked", "teacher"),
            Map.entry("nightschool.rule.unknown-term", "term"),
            Map.entry("nightschool.rule.fee", "fee"),
            Map.entry("booking.rule.start-in-past", "lessons"),
            Map.entry("booking.rule.closes-before-opens", "closesDay"),
            Map.entry("booking.rule.closes-after-start", "closesDay"),
            Map.entry("booking.rule.capacity-below-taken", "capacity"),
            Map.entry("nightschool.rule.community-centre", "centre"),
            Map.entry("nightschool.rule.unknown-topic", "topic"),
            Map.entry("booking.rule.unknown-centre", "centre"),
            Map.entry("booking.rule.centre-closed", "centre"));

    @Inject
    CourseService courses;

    @Inject
    CourseChoicesModel courseChoicesModel;

    @Inject
    CalendarService calendar;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String code;
    private long version;
    private String community;
    private boolean published;
    private CourseForm form = new CourseForm();
    private String left;

    /** Fills the form from the record an address names; a new one stays nearly empty. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (!isNew()) {
            Course course = courses.open(code);
            version = course.getVersion();
            community = course.getCommunity().length() == 12 ? course.getCommunity() : null;
            published = !course.isDraft();
            form = CourseForm.of(course);
        } else {
            String wished = given("community");
            community = courseChoicesModel.getUnits().name(wished).isEmpty() ? null : wished;
            form.setTerm(given("term"));
            form.setTopic(given("topic"));
            form.setCentre(courseChoicesModel.onlyCentre(community));
        }
    }

    /** What is wished for, where one comes from a proposal. */
    private String given(String name) {
        String value = request.getParameter(name);
        return isBlank(value) || !value.matches("[0-9A-Z_-]{1,30}") ? null : value;
    }

    /** Code of the community it is planned for; null where none was said. */
    public String getCommunity() {
        return community;
    }

    /** Whether the form is being saved, so that what is missing counts; not where lessons are generated. */
    public boolean isSaving() {
        return request.getParameterMap().keySet().stream().noneMatch(name -> name.endsWith("generate"));
    }

    /** Fills in a lesson every week, holidays left out. */
    public void generate() {
        if (form.getFirstDay() == null || form.getFrom() == null || form.getUntil() == null) {
            throw RefusedFields.of("firstDay", "nightschool.course-edit.first-missing");
        }
        int many = form.getMany() == null ? 1 : form.getMany();
        LessonTimes.Series series = LessonTimes.weekly(
                form.getFirstDay(), form.getFrom(), form.getUntil(), many, calendar.calendar()::isHoliday);
        form.setLessons(LessonTimes.write(series.lessons()));
        left = series.left().stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }

    public String save() {
        try {
            return store();
        } catch (StaleRecord faster) {
            Course stands = courses.open(code);
            version = conflict.tell(stands, code, version);
            compare(CourseForm.of(stands));
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    private String store() {
        if (isBlank(form.getTeacher()) && isBlank(form.getGuest())) {
            throw RefusedFields.of("teacher", "nightschool.course-edit.teacher-missing");
        }
        CoursePlan plan = form.plan(community, LessonTimes.read(form.getLessons()), clock.instant());
        Course stored = isNew() ? courses.plan(plan) : courses.change(code, version, plan);
        frame.done(isNew() ? "nightschool.course-edit.planned" : "nightschool.course-edit.changed");
        return "/nightschool/course-view?faces-redirect=true&code=" + stored.getCode();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private void compare(CourseForm stands) {
        conflict.compare("nightschool.field.title", stands.getTitle(), form.getTitle());
        conflict.compare("nightschool.field.topic", stands.getTopic(), form.getTopic());
        conflict.compare("nightschool.field.room", stands.getRoom(), form.getRoom());
        conflict.compare("nightschool.field.teacher", stands.getTeacher(), form.getTeacher());
        conflict.compare("nightschool.field.guest", stands.getGuest(), form.getGuest());
        conflict.compare("nightschool.field.capacity", stands.getCapacity(), form.getCapacity());
        conflict.compare("nightschool.field.minimum", stands.getMinimum(), form.getMinimum());
        conflict.compare("nightschool.field.fee", stands.getFee(), form.getFee());
        conflict.compare("nightschool.field.lessons", stands.getLessons(), form.getLessons());
        conflict.compare("nightschool.field.opensDay", stands.getOpensDay(), form.getOpensDay());
        conflict.compare("nightschool.field.closesDay", stands.getClosesDay(), form.getClosesDay());
    }

    public boolean isNew() {
        return isBlank(code);
    }

    /** Whether residents were told, so that term, audience and lessons stand. */
    public boolean isPublished() {
        return published;
    }

    /** Holidays that were left out; empty where there were none, null where nothing was generated. */
    public String getLeft() {
        return left;
    }

    public CourseForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
