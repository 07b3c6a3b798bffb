package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.nightschool.Audience;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.LessonPlan;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is typed about a course: lessons one a line, and what they are generated from. */
public class CourseForm {

    private String title;
    private String term;
    private String topic;
    private String centre;
    private String room;
    private String teacher;
    private String guest;
    private Audience audience = Audience.ADULTS;
    private Integer capacity;
    private Integer minimum;
    private SeatMode mode = SeatMode.FIRST_COME;
    private BigDecimal fee;
    private LocalDate firstDay;
    private LocalTime from = LocalTime.of(19, 0);
    private LocalTime until = LocalTime.of(20, 30);
    private Integer many = 10;
    private String lessons;
    private LocalDate opensDay;
    private LocalTime opensTime;
    private LocalDate closesDay;
    private LocalTime closesTime;

    /** The form filled from what stands. */
    static CourseForm of(Course course) {
        CourseForm form = new CourseForm();
        form.title = course.getOffering().getTitle();
        form.term = course.getTerm().getCode();
        form.topic = course.getTopic();
        form.centre = course.getOffering().getCentre();
        form.room = course.getOffering().getRoom();
        form.teacher = course.getTeacher() == null ? null : course.getTeacher().getCode();
        form.guest = course.getTeacher() == null ? course.getTeacherName() : null;
        form.audience = course.getAudience();
        form.capacity = course.getOffering().getSeats().getCapacity();
        form.minimum = course.getMinimum();
        form.mode = course.getOffering().getMode();
        form.fee = course.getFee().yuan();
        form.lessons = LessonTimes.write(course.getSchedule());
        form.opensDay = DistrictClock.day(course.getOffering().getOpensAt());
        form.opensTime = DistrictClock.time(course.getOffering().getOpensAt());
        form.closesDay = DistrictClock.day(course.getOffering().getClosesAt());
        form.closesTime = DistrictClock.time(course.getOffering().getClosesAt());
        return form;
    }

    /**
     * What is planned by it.
     *
     * @param community code; null for that of the centre
     * @param times of the lessons
     * @param now when enrolment opens where nothing is typed
     */
    CoursePlan plan(String community, List<LessonPlan> times, Instant now) {
        Instant start = times.get(0).start();
        return new CoursePlan(
                title.strip(),
                term,
                topic,
                community,
                centre,
                room == null || room.isBlank() ? null : room.strip(),
                teacher == null || teacher.isBlank() ? guest : teacher,
                audience,
                capacity,
                minimum,
                mode,
                fee == null ? Money.ZERO : new Money(fee),
                times,
                DistrictClock.moment(opensDay, opensTime, now.truncatedTo(ChronoUnit.MINUTES)),
                DistrictClock.moment(closesDay, closesTime, start));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    /** Code of somebody in the register; null for a guest. */
    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    /** Name of somebody who is not in the register. */
    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getMinimum() {
        return minimum;
    }

    public void setMinimum(Integer minimum) {
        this.minimum = minimum;
    }

    public SeatMode getMode() {
        return mode;
    }

    public void setMode(SeatMode mode) {
        this.mode = mode;
    }

    public BigDecimal getFee() {
        return fee;
    }

    public void setFee(BigDecimal fee) {
        this.fee = fee;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
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

    public Integer getMany() {
        return many;
    }

    public void setMany(Integer many) {
        this.many = many;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public LocalDate getOpensDay() {
        return opensDay;
    }

    public void setOpensDay(LocalDate opensDay) {
        this.opensDay = opensDay;
    }

    public LocalTime getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(LocalTime opensTime) {
        this.opensTime = opensTime;
    }

    public LocalDate getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(LocalDate closesDay) {
        this.closesDay = closesDay;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }
}
