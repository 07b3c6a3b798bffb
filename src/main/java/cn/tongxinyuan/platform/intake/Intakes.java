package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.workbook.Limits;
import cn.tongxinyuan.platform.workbook.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Orders checks and takings of workbooks, tells their owner how far they are, and gives the templates. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class Intakes {

    private static final int LOOKED_AT = 50;

    @Inject
    Me me;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<Intake<?>> all;

    /**
     * Orders the check or taking of a workbook and returns the code of the job. Requires {@link Intake#permission()}.
     *
     * @throws RuleViolation {@code platform.rule.no-file}, and as {@link Intake#place}
     */
    public String order(String kind, String placeCode, Mode mode, Accept accept, Locale reader, JobInput workbook) {
        Place place = place(permitted(kind), placeCode);
        if (workbook.content().length == 0) {
            throw new RuleViolation("platform.rule.no-file");
        }
        return jobs.submit(
                kind,
                Map.of(
                        IntakeWork.PLACE,
                        place.code(),
                        IntakeWork.NAME,
                        place.name(),
                        IntakeWork.MODE,
                        mode.name(),
                        IntakeWork.ACCEPT,
                        accept.name(),
                        IntakeWork.LANGUAGE,
                        reader.getLanguage()),
                workbook);
    }

    /**
     * Orders the taking of a workbook that was checked, without sending it again. Requires {@link Intake#permission()};
     * returns the code of the new job.
     *
     * @throws RuleViolation {@code platform.rule.not-checked} when the job is not a finished check of the caller's
     */
    public String orderChecked(String kind, String checkCode, Accept accept) {
        Intake<?> intake = permitted(kind);
        Job check = job(kind, checkCode)
                .filter(job -> job.getState() == Job.State.DONE)
                .filter(job -> Mode.CHECK.name().equals(jobs.parameters(job).get(IntakeWork.MODE)))
                .orElseThrow(() -> new RuleViolation("platform.rule.not-checked"));
        place(intake, jobs.parameters(check).get(IntakeWork.PLACE));
        return jobs.again(check, Map.of(IntakeWork.MODE, Mode.COMMIT.name(), IntakeWork.ACCEPT, accept.name()));
    }

    /**
     * How far the caller's own check or taking is; empty where the job is other work.
     *
     * @throws cn.tongxinyuan.kernel.UnknownRecord as {@link Jobs#open}
     */
    public Optional<IntakeRun> follow(String kind, String code) {
        return job(kind, code)
                .map(job -> run(job, jobs.result(job).map(IntakeResult::read).orElse(null)));
    }

    /** The caller's latest checks and takings of a kind, newest first, without results. */
    public List<IntakeRun> recent(String kind, int most) {
        return jobs.mine(null, LOOKED_AT).items().stream()
                .filter(job -> isOf(kind, job))
                .limit(most)
                .map(job -> run(job, null))
                .toList();
    }

    /** The caller's own unit, as the place a workbook of this kind is taken into. */
    public Place own(String kind) {
        return place(permitted(kind), me.scope().code());
    }

    /** What a workbook of this kind may hold. */
    public Limits limits(String kind) {
        return permitted(kind).limits();
    }

    /** What a file sent to a page may hold, empty where the page takes no workbook. */
    @PermitAll
    public Optional<Limits> limitsOfPage(String view) {
        return all.stream().filter(one -> one.view().equals(view)).findFirst().map(Intake::limits);
    }

    /** The workbook to fill in, made from the same columns that check it. */
    public byte[] template(String kind) {
        Intake<?> intake = permitted(kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Template.write(out, intake.layout(), intake.limits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Intake<?> permitted(String kind) {
        Intake<?> intake = all.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no workbooks of kind " + kind));
        Permitted.require(me, intake);
        return intake;
    }

    private Place place(Intake<?> intake, String code) {
        Place place = intake.place(code);
        me.require(place);
        return place;
    }

    private Optional<Job> job(String kind, String code) {
        return Optional.of(jobs.open(code)).filter(job -> isOf(kind, job));
    }

    private boolean isOf(String kind, Job job) {
        return job.getKind().equals(kind) && jobs.parameters(job).containsKey(IntakeWork.PLACE);
    }

    private IntakeRun run(Job job, IntakeResult result) {
        Map<String, String> ordered = jobs.parameters(job);
        return new IntakeRun(
                job.getCode(),
                ordered.get(IntakeWork.PLACE),
                ordered.get(IntakeWork.NAME),
                Mode.valueOf(ordered.get(IntakeWork.MODE)),
                Accept.valueOf(ordered.get(IntakeWork.ACCEPT)),
                job.getState(),
                job.getDone(),
                job.getTotal(),
                job.getCreatedAt(),
                job.getStartedAt(),
                job.isCancelAsked(),
                job.getErrorNumber(),
                result);
    }
}
