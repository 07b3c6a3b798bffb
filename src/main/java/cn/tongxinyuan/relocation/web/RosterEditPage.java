package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.workbook.Finding;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.RosterRun;
import cn.tongxinyuan.relocation.RosterService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * Loads a roll in four steps on one address: choose a file, check it, settle what is wrong, done. Each run's code stands
 * in the address, so that the page can be left and found again.
 */
@Named
@RequestScoped
public class RosterEditPage {

    private static final int MOST_FINDINGS = 200;
    private static final int RECENT = 5;
    private static final List<String> STEPS = List.of("file", "check", "settle", "done");

    @Inject
    RosterService rosters;

    @Inject
    AreaService areas;

    @Inject
    Jobs jobs;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private RosterRun run;
    private List<Area> all;
    private String area;
    private Part file;

    @PostConstruct
    void read() {
        String code = request.getParameter("job");
        run = code == null ? null : follow(code);
        area = run == null ? request.getParameter("area") : run.area();
    }

    /** Null where the caller has no such import, of which the page tells. */
    private RosterRun follow(String code) {
        try {
            return rosters.follow(code).orElse(null);
        } catch (UnknownRecord gone) {
            return null;
        }
    }

    /** Sends the template where the address asks for it. */
    public void download() {
        if (request.getParameter("template") != null) {
            Faces.sendFile(rosters.template(), language.text("relocation.roster-edit.template-name"), true);
        }
    }

    /** Orders the check of the chosen file. */
    public String check() {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new RuleViolation("relocation.rule.not-xlsx");
        }
        if (file.getSize() > getMostBytes()) {
            throw new RuleViolation("relocation.rule.file-too-large", getMostMegabytes());
        }
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String type = file.getContentType() == null ? "application/octet-stream" : file.getContentType();
        try {
            JobInput input = new JobInput(plain, type, file.getInputStream().readAllBytes());
            return toRun(rosters.order(
                    area,
                    RosterService.Mode.CHECK,
                    RosterService.Accept.ALL,
                    language.getLocale().getLanguage(),
                    input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Orders the import of the checked file: all of it, or the rows without findings. */
    public String take() {
        return toRun(rosters.orderChecked(
                run.code(), run.result().invalid() == 0 ? RosterService.Accept.ALL : RosterService.Accept.VALID));
    }

    public String cancel() {
        jobs.cancel(run.code());
        return toRun(run.code());
    }

    private static String toRun(String code) {
        return "/relocation/roster-edit?faces-redirect=true&job=" + code;
    }

    /** Which step the page is at: file, check, settle or done. */
    public String getStep() {
        if (run == null) {
            return "file";
        }
        boolean check = run.mode() == RosterService.Mode.CHECK;
        if (run.state() == Job.State.DONE) {
            return !check && run.result().committed() ? "done" : "settle";
        }
        return check ? "check" : "done";
    }

    /** What to show: file, running, failed, cancelled, refused (no rows could be read), settle or done. */
    public String getPiece() {
        if (run == null) {
            return "file";
        }
        if (!run.state().isEnded()) {
            return "running";
        }
        if (run.state() != Job.State.DONE) {
            return run.state().name().toLowerCase(Locale.ROOT);
        }
        boolean unread = run.result().rows() == 0 && !run.result().findings().isEmpty();
        return unread ? "refused" : getStep();
    }

    public List<String> getSteps() {
        return STEPS;
    }

    /** done, now, next or blocked, as the steps of a record say it. */
    public String state(String step) {
        int here = STEPS.indexOf(getStep());
        int asked = STEPS.indexOf(step);
        if (asked != here) {
            return asked < here ? "done" : "next";
        }
        boolean finished = step.equals("done") && getPiece().equals("done");
        boolean stuck = Set.of("failed", "cancelled", "refused").contains(getPiece());
        return finished ? "done" : stuck ? "blocked" : "now";
    }

    /** A job that the address names but the caller does not own, or that is gone. */
    public boolean isLost() {
        return run == null && request.getParameter("job") != null;
    }

    /** The file was larger than the server takes in, and nothing of the form arrived. */
    public boolean isTooLarge() {
        return request.getParameter("large") != null;
    }

    /** Areas and parts that have a roll of their own. */
    public List<SelectItem> getAreas() {
        Set<String> wholes = all().stream().map(Area::getParent).collect(Collectors.toSet());
        return all().stream()
                .filter(one -> !wholes.contains(one.getCode()))
                .map(one -> new SelectItem(one.getCode(), one.getName() + " " + one.getCode()))
                .toList();
    }

    public String areaName(String code) {
        return all().stream()
                .filter(one -> one.getCode().equals(code))
                .map(Area::getName)
                .findFirst()
                .orElse(code);
    }

    private List<Area> all() {
        if (all == null) {
            all = areas.list();
        }
        return all;
    }

    public List<RosterRun> getRecent() {
        return rosters.recent(RECENT);
    }

    /** Key of the word for a run in the list of recent ones. */
    public String word(RosterRun one) {
        return one.state() == Job.State.DONE
                ? "done-" + one.mode().name().toLowerCase(Locale.ROOT)
                : one.state().name().toLowerCase(Locale.ROOT);
    }

    public List<Finding> getFindings() {
        return run.result().findings().stream().limit(MOST_FINDINGS).toList();
    }

    public boolean isMoreFindings() {
        return run.result().findings().size() > MOST_FINDINGS;
    }

    /** Seconds since the run started, so that the page can tell the remaining time. */
    public long getElapsed() {
        return Optional.ofNullable(run.startedAt())
                .map(start ->
                        Math.max(0, Duration.between(start, clock.instant()).toSeconds()))
                .orElse(0L);
    }

    public RosterRun getRun() {
        return run;
    }

    public long getMostBytes() {
        return RosterService.LIMITS.bytes();
    }

    public long getMostMegabytes() {
        return RosterService.LIMITS.megabytes();
    }

    public int getMostRows() {
        return RosterService.LIMITS.rows();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
