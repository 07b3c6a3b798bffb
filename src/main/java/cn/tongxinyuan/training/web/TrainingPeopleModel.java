package cn.tongxinyuan.training.web;

import cn.tongxinyuan.training.Appeal;
import cn.tongxinyuan.training.AppealService;
import cn.tongxinyuan.training.ClosingService;
import cn.tongxinyuan.training.Credit;
import cn.tongxinyuan.training.Participant;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.TrainingLesson;
import cn.tongxinyuan.training.TrainingMark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who of the caller's unit takes part in a class, who was at which lesson, and what came of it. */
@Named
@RequestScoped
public class TrainingPeopleModel {

    @Inject
    TrainingModel trainingModel;

    @Inject
    RollService rolls;

    @Inject
    ClosingService closing;

    @Inject
    AppealService service;

    private List<Participant> people;
    private List<Appeal> appeals;
    private Map<String, Map<Integer, TrainingMark>> marks;
    private Map<String, Credit> credits;

    public List<Participant> getPeople() {
        if (people == null) {
            people = rolls.participants(trainingModel.getTraining());
        }
        return people;
    }

    /** Appeals of the caller's people. */
    public List<Appeal> getAppeals() {
        if (appeals == null) {
            appeals = service.ofClass(trainingModel.getTraining());
        }
        return appeals;
    }

    /** Whether somebody of them was absent from a lesson. */
    public boolean isAppealable() {
        return getPeople().stream().anyMatch(who -> trainingModel.getTraining().getLessons().stream()
                .anyMatch(lesson -> sign(who.getStaffCode(), lesson).equals(Presence.ABSENT.name())));
    }

    /** What was written of somebody at a lesson; null for nothing. */
    public TrainingMark mark(String staff, TrainingLesson lesson) {
        if (marks == null) {
            marks = new HashMap<>();
            rolls.marks(trainingModel.getTraining()).forEach(mark -> marks.computeIfAbsent(
                            mark.getParticipant().getStaffCode(), each -> new HashMap<>())
                    .put(mark.getLesson().getNumber(), mark));
        }
        return marks.getOrDefault(staff, Map.of()).get(lesson.getNumber());
    }

    /** Name of what was written, for the sign in the matrix. */
    public String sign(String staff, TrainingLesson lesson) {
        TrainingMark mark = mark(staff, lesson);
        return mark == null ? "NONE" : mark.getPresence().name();
    }

    /** Hours of the lessons somebody was at so far. */
    public BigDecimal hours(String staff) {
        return trainingModel.getTraining().getLessons().stream()
                .filter(lesson ->
                        mark(staff, lesson) != null && mark(staff, lesson).getPresence() == Presence.PRESENT)
                .map(TrainingLesson::getHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether something was written of somebody, who can then no longer be taken back. */
    public boolean isMarked(String staff) {
        return trainingModel.getTraining().getLessons().stream().anyMatch(lesson -> mark(staff, lesson) != null);
    }

    /** What somebody was credited with; null before the class is closed. */
    public Credit credit(String staff) {
        if (credits == null) {
            credits = closing.credits(trainingModel.getTraining()).stream()
                    .collect(Collectors.toMap(Credit::getStaffCode, Function.identity()));
        }
        return credits.get(staff);
    }
}
