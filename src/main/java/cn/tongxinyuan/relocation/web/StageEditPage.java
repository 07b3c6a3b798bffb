package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.AmendmentService;
import cn.tongxinyuan.relocation.Dispute;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.HouseholdWork;
import cn.tongxinyuan.relocation.NextStep;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Takes a household one lawful step on: dispute settled, ownership confirmed, report served, negotiation begun; or puts right
 * when it reached the stage that the address names.
 */
@Named
@RequestScoped
public class StageEditPage {

    /** Nothing can be recorded here: another form is due, or something stands in the way. */
    private static final String NONE = "none";
    /** The day of a stage already reached is put right. */
    private static final String AMEND = "amend";

    @Inject
    HouseholdModel householdModel;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    AmendmentService amendments;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    private long version;
    private String act;
    private LocalDate day;
    private String reportNumber;
    private HouseholdStage stage;
    private String reason;

    @PostConstruct
    void suggest() {
        version = householdModel.getHousehold().getVersion();
        act = act(householdModel.getHousehold(), householdModel.getNext());
        day = LocalDate.now(clock);
        households.stages(householdModel.getHousehold()).stream()
                .filter(entry -> entry.getStage().name().equals(householdModel.asked("stage")))
                .findFirst()
                .ifPresent(entry -> {
                    act = AMEND;
                    stage = entry.getStage();
                    day = entry.getEnteredOn();
                });
    }

    static String act(Household household, NextStep next) {
        if (household.getStage() == HouseholdStage.SURVEYED && household.getDispute() == Dispute.OPEN) {
            return "settle";
        }
        if (!next.isOpen()) {
            return NONE;
        }
        return switch (next.stage()) {
            case CONFIRMED -> "confirm";
            case APPRAISED -> "appraise";
            case NEGOTIATING -> "negotiate";
            default -> NONE;
        };
    }

    /** Saves the act the form was shown for; what became of the household meanwhile is for the version to say. */
    public void save() {
        String area = householdModel.getHousehold().getArea().getCode();
        String number = householdModel.getHousehold().getNumber();
        leave("relocation.stage-edit.done." + act, () -> act(area, number));
    }

    public void withdraw() {
        Household household = householdModel.getHousehold();
        leave(
                "relocation.stage-edit.done.withdraw",
                () -> amendments.withdrawStage(
                        household.getArea().getCode(), household.getNumber(), version, stage, reason));
    }

    private void leave(String done, Runnable work) {
        Long now = householdModel.overtaken(version, work);
        if (now != null) {
            version = now;
            return;
        }
        frame.done(
                done,
                householdModel.getHousehold().getNumber(),
                day.toString(),
                stage == null ? "" : language.name("relocation", stage));
        householdModel.leave();
    }

    private void act(String area, String number) {
        switch (act) {
            case "settle" -> work.settleDispute(area, number, version);
            case "confirm" -> work.confirm(area, number, version, day);
            case "appraise" -> work.appraise(area, number, version, reportNumber, day);
            case "negotiate" -> work.negotiate(area, number, version, day);
            case AMEND -> amendments.amendStage(area, number, version, stage, day, reason);
            default -> throw new IllegalStateException("no act " + act);
        }
    }

    /** The stage whose day is put right; null where a step is recorded. */
    public HouseholdStage getStage() {
        return stage;
    }

    /** Whether the stage can be withdrawn: it is the last one, and not the roll itself. */
    public boolean isWithdrawable() {
        return stage != null
                && stage != HouseholdStage.NOT_VISITED
                && stage == householdModel.getHousehold().getStage();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** settle, confirm, appraise, negotiate, amend or none. */
    public String getAct() {
        return act;
    }

    /** What stands in the way today, null when nothing does. */
    public String getObstacle() {
        NextStep next = householdModel.getNext();
        return next.obstacle() == null || act.equals("settle") || act.equals(AMEND)
                ? null
                : language.text(next.obstacle().key(), next.obstacle().arguments());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReportNumber() {
        return reportNumber;
    }

    public void setReportNumber(String reportNumber) {
        this.reportNumber = reportNumber;
    }
}
