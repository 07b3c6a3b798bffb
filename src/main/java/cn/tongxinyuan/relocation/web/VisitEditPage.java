package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.AmendmentService;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdWork;
import cn.tongxinyuan.relocation.RecordVisit;
import cn.tongxinyuan.relocation.Visit;
import cn.tongxinyuan.relocation.VisitManner;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Records a visit, at the door by phone or at the desk by keyboard; puts right or withdraws one that the address names. */
@Named
@RequestScoped
public class VisitEditPage {

    @Inject
    HouseholdModel householdModel;

    @Inject
    HouseholdWork work;

    @Inject
    AmendmentService amendments;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    private long version;
    private VisitManner manner = VisitManner.HOME;
    private LocalDate visitedOn;
    private String staff;
    private String content;
    private String stayReason;
    private LocalDate nextOn;
    private boolean next;
    private String amended;
    private String reason;

    /** Today, and the staff of the caller's last visit, as most visits of a day have the same. */
    @PostConstruct
    void suggest() {
        version = householdModel.getHousehold().getVersion();
        visitedOn = LocalDate.now(clock);
        amended = householdModel.asked("visit");
        if (amended == null) {
            staff = householdModel.lastStaff();
        } else {
            Visit visit = householdModel.visit(amended);
            visitedOn = visit.getVisitedOn();
            manner = visit.getManner();
            staff = visit.getStaff();
            content = visit.getContent();
            stayReason = visit.getStayReason();
            nextOn = visit.getNextOn();
        }
    }

    public void save() {
        String area = householdModel.getHousehold().getArea().getCode();
        String number = householdModel.getHousehold().getNumber();
        RecordVisit visit =
                new RecordVisit(area, number, version, visitedOn, manner, staff, content, stayReason, nextOn);
        leave(
                amended == null ? "done" : "amended",
                amended == null ? () -> work.recordVisit(visit) : () -> amendments.amendVisit(amended, visit, reason));
    }

    /** Saves, and goes on with the visit that waits longest; to the record where none does. */
    public void saveAndNext() {
        next = true;
        save();
    }

    public void withdraw() {
        Household household = householdModel.getHousehold();
        leave(
                "withdrawn",
                () -> amendments.withdrawVisit(
                        household.getArea().getCode(), household.getNumber(), version, amended, reason));
    }

    private void leave(String done, Runnable act) {
        Long now = householdModel.overtaken(version, act);
        if (now != null) {
            version = now;
            return;
        }
        frame.done(
                "relocation.visit-edit." + done,
                householdModel.getHousehold().getNumber(),
                visitedOn.toString(),
                language.name("relocation", manner));
        householdModel.leave(next ? waiting() : null);
    }

    private String waiting() {
        String here = householdModel.path("visit-edit");
        return inbox.mine(HouseholdWork.VISIT, 2).stream()
                .map(Task::getAddress)
                .filter(address -> !address.equals(here))
                .findFirst()
                .orElse(null);
    }

    /** Whether a visit on record is put right. */
    public boolean isAmending() {
        return amended != null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<SelectItem> getManners() {
        return Arrays.stream(VisitManner.values())
                .map(each -> new SelectItem(each, language.name("relocation", each)))
                .toList();
    }

    public List<SelectItem> getReasons() {
        return householdModel.choices("stay-reason").entrySet().stream()
                .map(reason -> new SelectItem(reason.getKey(), reason.getValue()))
                .toList();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public VisitManner getManner() {
        return manner;
    }

    public void setManner(VisitManner manner) {
        this.manner = manner;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getStayReason() {
        return stayReason;
    }

    public void setStayReason(String stayReason) {
        this.stayReason = stayReason;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
