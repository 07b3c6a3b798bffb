package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.ValueFormat;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingLesson;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The class that the address names by its {@code code}; all pages about one class share it. */
@Named
@RequestScoped
public class TrainingModel {

    @Inject
    TrainingService trainings;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    ValueFormat format;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Training training;
    private Integer taken;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord where no such class is announced to the caller's unit */
    public Training getTraining() {
        if (training == null) {
            String code = request.getParameter("code");
            training = trainings.open(code == null ? "" : code);
        }
        return training;
    }

    public int getTaken() {
        if (taken == null) {
            taken = trainings.taken(getTraining());
        }
        return taken;
    }

    public TrainingState getState() {
        return getTraining().getState(clock.instant());
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return switch (getState()) {
            case PLANNED -> "info";
            case RUNNING -> "ok";
            case ENDED -> "warn";
            case CLOSED -> "plain";
            case CANCELLED -> "late";
        };
    }

    /** Whether something can still be done about it. */
    public boolean isOpen() {
        return getState() != TrainingState.CLOSED && getState() != TrainingState.CANCELLED;
    }

    /** Whether the caller's unit, or one in it, organises it. */
    public boolean isOwn() {
        return me.scope().contains(getTraining().getOrganiser());
    }

    /** Whether it can be closed: every lesson is over and written down. */
    public boolean isClosable() {
        return getState() == TrainingState.ENDED
                && getTraining().getLessons().stream().allMatch(TrainingLesson::isHeld);
    }

    public String getOrganiser() {
        return format.unit(getTraining().getOrganiser());
    }

    /** A unit by its name. */
    public String unit(ScopePath unit) {
        return format.unit(unit);
    }

    /** Name of what the academy does with it; empty for none. */
    public String getFunction() {
        String code = getTraining().getFunction();
        LocalDate day = getTraining().getStartsAt().atZone(DistrictClock.ZONE).toLocalDate();
        return code == null ? "" : codes.name(TrainingPlan.FUNCTIONS, code, day, language.getLocale());
    }

    /** When a lesson takes place, with its weekday: 2024-05-25 星期六 09:00 – 11:30. */
    public String when(TrainingLesson lesson) {
        ZonedDateTime from = lesson.getStartsAt().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime to = lesson.getEndsAt().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return format.weekday(from.toLocalDate()) + " " + from.toLocalTime() + " – " + to.toLocalTime();
    }

    /** Whether the day of a lesson has come, so that one may write down who was there. */
    public boolean isDue(TrainingLesson lesson) {
        return !lesson.getStartsAt().atZone(DistrictClock.ZONE).toLocalDate().isAfter(LocalDate.now(clock));
    }

    /** Address of one of its pages. */
    public String address(String page) {
        return request.getContextPath() + path(page);
    }

    String path(String page) {
        return "/training/" + page + "?code=" + getTraining().getCode();
    }
}
