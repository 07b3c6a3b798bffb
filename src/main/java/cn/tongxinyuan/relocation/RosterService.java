package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.Limits;
import cn.tongxinyuan.platform.workbook.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders the import of a roll and gives its template. */
@Stateless
@RolesAllowed(RelocationPermission.IMPORT)
public class RosterService {

    /** A roll may be four times as long as any other list. */
    public static final Limits LIMITS = Limits.STANDARD.withRows(20_000);

    private static final int LOOKED_AT = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    Jobs jobs;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    /** What a run does with the good rows. */
    public enum Mode {
        CHECK,
        COMMIT
    }

    /** What happens when a row has a finding. */
    public enum Accept {
        /** One finding refuses the file. */
        ALL,
        /** The rows without findings are taken. */
        VALID
    }

    /**
     * Orders the check or import of a workbook and returns the code of the job. Requires
     * {@link RelocationPermission#IMPORT}.
     *
     * @throws RuleViolation {@code relocation.rule.unknown-area}, {@code relocation.rule.area-has-parts},
     *     {@code relocation.rule.no-file}
     */
    public String order(String areaCode, Mode mode, Accept accept, String language, JobInput workbook) {
        Area area = AreaQueries.require(em, me.scope(), areaCode);
        RosterCommit.requireNoParts(em, me, area);
        if (workbook.content().length == 0) {
            throw new RuleViolation("relocation.rule.no-file");
        }
        return jobs.submit(
                RosterImport.KIND,
                Map.of(
                        "area",
                        area.getCode(),
                        RosterImport.NAME,
                        area.getName(),
                        "mode",
                        mode.name(),
                        "accept",
                        accept.name(),
                        "language",
                        language),
                workbook);
    }

    /**
     * Orders the import of a workbook that was checked, without sending it again. Requires
     * {@link RelocationPermission#IMPORT}; returns the code of the new job.
     *
     * @throws RuleViolation {@code relocation.rule.not-checked} when the job is not a finished check of the caller's
     */
    public String orderChecked(String checkCode, Accept accept) {
        Job check = job(checkCode)
                .filter(job -> job.getState() == Job.State.DONE)
                .filter(job -> jobs.parameters(job).get("mode").equals(Mode.CHECK.name()))
                .orElseThrow(() -> new RuleViolation("relocation.rule.not-checked"));
        RosterCommit.requireNoParts(
                em,
                me,
                AreaQueries.require(em, me.scope(), jobs.parameters(check).get("area")));
        return jobs.again(check, Map.of("mode", Mode.COMMIT.name(), "accept", accept.name()));
    }

    /**
     * How far the caller's own check or import is; empty where the job is other work.
     *
     * @throws UnknownRecord as {@link Jobs#open}
     */
    public Optional<RosterRun> follow(String code) {
        return job(code)
                .map(job -> run(job, jobs.result(job).map(RosterResult::read).orElse(null)));
    }

    /** The caller's latest checks and imports, newest first, without results. */
    public List<RosterRun> recent(int most) {
        return jobs.mine(null, LOOKED_AT).items().stream()
                .filter(job -> job.getKind().equals(RosterImport.KIND))
                .limit(most)
                .map(job -> run(job, null))
                .toList();
    }

    private Optional<Job> job(String code) {
        return Optional.of(jobs.open(code)).filter(job -> job.getKind().equals(RosterImport.KIND));
    }

    private RosterRun run(Job job, RosterResult result) {
        Map<String, String> ordered = jobs.parameters(job);
        return new RosterRun(
                job.getCode(),
                ordered.get("area"),
                Mode.valueOf(ordered.get("mode")),
                Accept.valueOf(ordered.get("accept")),
                job.getState(),
                job.getDone(),
                job.getTotal(),
                job.getCreatedAt(),
                job.getStartedAt(),
                job.isCancelAsked(),
                job.getErrorNumber(),
                result);
    }

    /** The workbook to fill in, made from the same columns that check it. */
    public byte[] template() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Template.write(out, RosterLayout.of(codes, LocalDate.now(clock)).layout(), LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
