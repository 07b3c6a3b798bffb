package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** 桥雏库: units recommend people of theirs, another person reviews, the academy takes them into the pool and follows them. */
@Stateless
@Audited("mentoring")
@RolesAllowed(MentoringPermission.MANAGE)
public class CadreService {

    /** Code list of what somebody may be appointed to. */
    public static final String POSTS = "mentoring.post";

    private static final String PREFIX = "HB";

    @Inject
    MentoringQueries queries;

    @Inject
    MentoringWork work;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    /**
     * Recommends somebody of the caller's unit.
     *
     * @param staff code of the staff record
     * @throws UnknownRecord {@code mentoring.rule.no-staff}
     * @throws RuleViolation those of {@link CadreDetails#requireSound}, {@code mentoring.rule.unknown-code}
     * @throws Conflict {@code mentoring.rule.in-pool} for who was recommended and has not left
     */
    @RolesAllowed(MentoringPermission.RECOMMEND)
    public ReserveCadre recommend(String staff, @Valid CadreDetails details) {
        ReserveCadre cadre = recommended(staff, details, work.today(), me.getUsername());
        work.fire(cadre, "mentoring.told.recommended");
        return cadre;
    }

    private ReserveCadre recommended(String staff, CadreDetails details, LocalDate day, String by) {
        details.requireSound(day);
        work.requireCode(CadreDetails.EDUCATION, details.education(), day);
        Staff known = queries.staff(staff);
        // whoever recommends waits here for the one before, so that of two who recommend the same the second finds the
        // first
        String code = numbers.next(PREFIX, day.getYear());
        if (queries.isInPool(known.getId())) {
            throw new Conflict("mentoring.rule.in-pool", staff);
        }
        ReserveCadre cadre = new ReserveCadre(code, known, details, day, by);
        queries.store(cadre);
        return cadre;
    }

    /**
     * Enters somebody who is in the pool by papers from before this system.
     *
     * @throws RuleViolation {@code mentoring.rule.paper} for days that are not in order, {@code .own-review} where one office did
     *     both, and those of {@link #recommend}
     */
    public ReserveCadre enter(String staff, @Valid CadreDetails details, @Valid PaperTrail papers) {
        if (!papers.isInOrder(work.today())) {
            throw new RuleViolation("mentoring.rule.paper");
        }
        ReserveCadre cadre = recommended(staff, details, papers.recommendedOn(), papers.recommendedBy());
        cadre.review(papers.opinion(), papers.reviewedOn(), papers.reviewedBy());
        cadre.admit(papers.admittedOn());
        work.fire(cadre, "mentoring.told.entered");
        return cadre;
    }

    /**
     * Another person than who recommended says whether somebody is fit; who is not leaves at once.
     *
     * @throws RuleViolation {@code mentoring.rule.own-review}, {@code .cadre-state}, {@code .words-needed}
     */
    @RolesAllowed(MentoringPermission.REVIEW)
    public void review(String code, boolean fit, String opinion) {
        String words = work.words(opinion);
        ReserveCadre cadre = queries.heldCadre(code);
        cadre.review(words, work.today(), me.getUsername());
        if (!fit) {
            cadre.withdraw(words, work.today());
        }
        work.fire(cadre, fit ? "mentoring.told.reviewed" : "mentoring.told.refused");
    }

    /** @throws RuleViolation {@code mentoring.rule.cadre-state} */
    public void admit(String code) {
        ReserveCadre cadre = queries.heldCadre(code);
        cadre.admit(work.today());
        work.fire(cadre, "mentoring.told.admitted");
    }

    /**
     * Somebody was appointed; a mentorship ends with it.
     *
     * @param post code of the list {@link #POSTS}
     * @throws RuleViolation {@code mentoring.rule.cadre-state}, {@code .unknown-code}, {@code .appointed-on}
     */
    public void appoint(String code, String post, LocalDate day) {
        ReserveCadre cadre = queries.heldCadre(code);
        work.requireCode(POSTS, post, work.today());
        if (day == null
                || day.isAfter(work.today())
                || cadre.getAdmittedOn() != null && day.isBefore(cadre.getAdmittedOn())) {
            throw new RuleViolation("mentoring.rule.appointed-on", work.today());
        }
        cadre.appoint(post, day);
        work.endPair(cadre, PairEnd.APPOINTED, work.today());
        work.fire(cadre, Wording.of("mentoring.told.appointed", post, day));
    }

    /** @throws RuleViolation {@code mentoring.rule.cadre-state}, {@code .words-needed} */
    public void withdraw(String code, String reason) {
        String words = work.words(reason);
        ReserveCadre cadre = queries.heldCadre(code);
        work.endPair(cadre, PairEnd.WITHDRAWN, work.today());
        cadre.withdraw(words, work.today());
        work.fire(cadre, "mentoring.told.withdrawn");
    }

    /** Those in the pool without a mentor, by unit. */
    public List<ReserveCadre> pool() {
        return queries.inPool();
    }
}
