package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.intake.Accept;
import cn.tongxinyuan.platform.intake.IntakeRun;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.intake.Intakes;
import cn.tongxinyuan.platform.intake.Mode;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.workbook.Finding;
import cn.tongxinyuan.platform.workbook.Limits;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/**
 * Takes a workbook in, in four steps on one address: choose a file, check it, settle what is wrong, done. Each run's code
 * stands in the address, so that the page can be left and found again. A module's page extends it, says which kind of
 * workbook it is for and which places there are, and is drawn by the template {@code intake.xhtml}.
 */
public abstract class IntakePage {

    private static final int MOST_FINDINGS = 200;
    private static final int MOST_TOUCHED = 200;
    private static final int RECENT = 5;
    private static final List<String> STEPS = List.of("file", "check", "settle", "done");

    @Inject
    Intakes intakes;

    @Inject
    IntakeUndo undoing;

    @Inject
    Jobs jobs;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private final String kind;
    private final String view;
    private final String parameter;

    private IntakeRun run;
    private Taken taken;
    private String place;
    private UploadedFile file;

    /**
     * @param kind of the workbooks
     * @param view of the page, such as {@code /lamp/lamp-intake}
     * @param parameter by which its address names the place
     */
    protected IntakePage(String kind, String view, String parameter) {
        this.kind = kind;
        this.view = view;
        this.parameter = parameter;
    }

    /** Places that can be chosen: the caller's own unit, unless a page says otherwise. */
    public List<SelectItem> getPlaces() {
        Place own = intakes.own(kind);
        return List.of(new SelectItem(own.code(), own.name()));
    }

    /** Where the records of a place are listed, below the context root. */
    public abstract String listed(String placeCode);

    @PostConstruct
    void read() {
        String code = request.getParameter("job");
        run = code == null ? null : follow(code);
        place = run == null ? request.getParameter(parameter) : run.place();
    }

    /** Null where the caller has no such run, of which the page tells. */
    private IntakeRun follow(String code) {
        try {
            return intakes.follow(kind, code).orElse(null);
        } catch (UnknownRecord gone) {
            return null;
        }
    }

    /** Words of this kind of workbook. */
    public String text(String name) {
        return language.text(kind.replaceFirst("\\.", ".intake.") + "." + name);
    }

    /** Address of this page below the context root, for a place. */
    public String here(String placeCode) {
        return view + "?" + parameter + "=" + (placeCode == null ? "" : placeCode);
    }

    /** Address of this page below the context root. */
    public String getView() {
        return view;
    }

    /** Sends the template where the address asks for it. */
    public void download() {
        if (request.getParameter("template") != null) {
            Faces.sendFile(intakes.template(kind), text("template-name"), true);
        }
    }

    /** Orders the check of the chosen file. */
    public String check() {
        if (file == null || file.getFileName() == null || file.getSize() == 0) {
            throw new RuleViolation("platform.rule.no-file");
        }
        String name = file.getFileName();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new RuleViolation("platform.rule.not-xlsx");
        }
        if (file.getSize() > getLimits().bytes()) {
            throw new RuleViolation("platform.rule.file-too-large", getLimits().megabytes());
        }
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String type = file.getContentType() == null ? "application/octet-stream" : file.getContentType();
        JobInput input = new JobInput(plain, type, file.getContent());
        return toRun(intakes.order(kind, place, Mode.CHECK, Accept.ALL, language.getLocale(), input));
    }

    /** Orders the taking of the checked file: all of it, or the rows without findings. */
    public String take() {
        return toRun(intakes.orderChecked(kind, run.code(), run.result().invalid() == 0 ? Accept.ALL : Accept.VALID));
    }

    public String cancel() {
        jobs.cancel(run.code());
        return toRun(run.code());
    }

    public String undo() {
        undoing.undo(run.code());
        return toRun(run.code());
    }

    private String toRun(String code) {
        return view + "?faces-redirect=true&job=" + code;
    }

    /** Which step the page is at: file, check, settle or done. */
    public String getStep() {
        if (run == null) {
            return "file";
        }
        boolean check = run.mode() == Mode.CHECK;
        if (run.state() == Job.State.DONE) {
            return !check && run.result().committed() ? "done" : "settle";
        }
        return check ? "check" : "done";
    }

    /** What to show: file, running, failed, cancelled, refused (there are no rows, or none could be read), settle or done. */
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
        boolean read = run.result().valid() + run.result().invalid() > 0;
        return read ? getStep() : "refused";
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
        return request.getParameter(UploadSize.LARGE) != null;
    }

    public List<IntakeRun> getRecent() {
        return intakes.recent(kind, RECENT);
    }

    /** Key of the word for a run in the list of recent ones. */
    public String word(IntakeRun one) {
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

    /** What the run took and whether it can be undone; null when it took nothing. */
    public Taken getTaken() {
        if (taken == null) {
            taken = undoing.look(run.code()).orElse(null);
        }
        return taken;
    }

    public List<Taken.Touched> getTouched() {
        return getTaken().touched().stream().limit(MOST_TOUCHED).toList();
    }

    /** Seconds since the run started, so that the page can tell the remaining time. */
    public long getElapsed() {
        return Optional.ofNullable(run.startedAt())
                .map(start ->
                        Math.max(0, Duration.between(start, clock.instant()).toSeconds()))
                .orElse(0L);
    }

    public IntakeRun getRun() {
        return run;
    }

    public Limits getLimits() {
        return intakes.limits(kind);
    }

    public long getMostBytes() {
        return getLimits().bytes();
    }

    public long getMostMegabytes() {
        return getLimits().megabytes();
    }

    public int getMostRows() {
        return getLimits().rows();
    }

    /** The one an address or a form named; null for none. */
    protected String named() {
        return place;
    }

    /** The one that was chosen, or the only one there is. */
    public String getPlace() {
        if (place == null && getPlaces().size() == 1) {
            place = getPlaces().get(0).getValue().toString();
        }
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
