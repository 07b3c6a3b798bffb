package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.exchange.Limits;
import cn.tongxinyuan.platform.exchange.Template;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.security.Me;
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
import java.util.Map;

/** Orders the import of a roll and gives its template. */
@Stateless
@RolesAllowed(RelocationPermission.IMPORT)
public class RosterService {

    /** A roll may be four times as long as any other list. */
    public static final Limits LIMITS = Limits.STANDARD.withRows(20_000);

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
                Map.of("area", area.getCode(), "mode", mode.name(), "accept", accept.name(), "language", language),
                workbook);
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
