package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** 书记工作室: founded, given mentees from the pool, closed. */
@Stateless
@Audited("mentoring")
@RolesAllowed(MentoringPermission.MANAGE)
public class StudioService {

    private static final String PREFIX = "GZ";
    private static final String PAIRS = "DJ";

    @Inject
    MentoringQueries queries;

    @Inject
    MentoringWork work;

    @Inject
    Numbers numbers;

    /**
     * Founds a studio.
     *
     * @throws UnknownRecord {@code mentoring.rule.no-staff}
     * @throws RuleViolation {@code mentoring.rule.no-secretary} for who is not one, {@code .opened-on}
     * @throws Conflict {@code mentoring.rule.leads} for who leads one already
     */
    public Studio found(@Valid StudioDetails details) {
        Staff secretary = queries.staff(details.secretary());
        if (!secretary.getRole().endsWith("_SECRETARY")) {
            throw new RuleViolation("mentoring.rule.no-secretary", details.secretary());
        }
        if (details.openedOn().isAfter(work.today())) {
            throw new RuleViolation("mentoring.rule.opened-on");
        }
        String code = numbers.next(PREFIX, details.openedOn().getYear());
        queries.ledBy(secretary.getId()).ifPresent(name -> {
            throw new Conflict("mentoring.rule.leads", details.secretary(), name);
        });
        Studio studio = new Studio(code, secretary, details);
        queries.store(studio);
        work.fire(studio, "mentoring.told.founded");
        return studio;
    }

    /**
     * Changes name and room; secretary and first day stand.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws Conflict {@code mentoring.rule.studio-closed}
     */
    public void change(String code, long version, @Valid StudioDetails details) {
        Studio studio = queries.held(queries.studio(code));
        studio.requireVersion(version);
        studio.requireOpen();
        studio.describe(details);
        work.fire(studio, "mentoring.told.changed");
    }

    /** @throws Conflict {@code mentoring.rule.studio-closed}, {@code .still-mentees} */
    public void close(String code) {
        Studio studio = queries.held(queries.studio(code));
        int mentees = queries.mentees(studio);
        if (mentees > 0) {
            throw new Conflict("mentoring.rule.still-mentees", mentees);
        }
        studio.close(work.today());
        work.fire(studio, "mentoring.told.closed");
    }

    /**
     * A studio takes somebody from the pool as a mentee.
     *
     * @throws Conflict {@code mentoring.rule.studio-full} with as many as there may be, {@code .studio-closed}
     * @throws RuleViolation {@code mentoring.rule.own-mentee}, {@code .cadre-state} for who is not in the pool or has a mentor
     */
    public Mentorship pair(String code, String cadre) {
        Studio studio = queries.held(queries.studio(code));
        studio.requireOpen();
        ReserveCadre mentee = queries.heldCadre(cadre);
        if (mentee.staffId() == studio.secretaryId()) {
            throw new RuleViolation("mentoring.rule.own-mentee");
        }
        int most = queries.terms(work.today()).getMost();
        if (queries.mentees(studio) >= most) {
            throw new Conflict("mentoring.rule.studio-full", studio.getName(), most);
        }
        mentee.train(studio.getUnit());
        Mentorship pair = new Mentorship(numbers.next(PAIRS, work.today().getYear()), studio, mentee, work.today());
        queries.store(pair);
        work.fire(pair, Wording.of("mentoring.told.paired", code));
        return pair;
    }

    /** The mentee has been guided long enough and goes back into the pool. */
    public void release(String pair) {
        Mentorship ending = queries.pair(pair);
        queries.held(ending.getStudio());
        ReserveCadre mentee = queries.heldCadre(ending.getCadreCode());
        ending = queries.heldPair(pair);
        ending.end(PairEnd.FINISHED, work.today());
        mentee.giveBack();
        work.fire(ending, "mentoring.told.released");
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-studio} */
    @RolesAllowed(MentoringPermission.VIEW)
    public Studio open(String code) {
        return queries.studio(code);
    }

    /** How many mentees a studio has now, of whatever unit. */
    @RolesAllowed(MentoringPermission.VIEW)
    public int mentees(Studio studio) {
        return queries.mentees(studio);
    }

    /** What is asked of studios today. */
    @RolesAllowed(MentoringPermission.VIEW)
    public MentoringTerms terms() {
        return queries.terms(work.today());
    }

    /** Pairs of a studio, past ones too, that the caller's unit or the caller's studio has. */
    @RolesAllowed(MentoringPermission.RECORDS)
    public List<Mentorship> pairs(Studio studio) {
        return queries.pairs(studio);
    }
}
