package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.intake.Undoing;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the clauses of an edition that is prepared: new ones are added, those of the same kind and number rewritten. */
@ApplicationScoped
public class SchemeIntake extends Intake<ClauseRow> {

    public static final String KIND = "appraisal.scheme";

    private static final int DISTRICT_DIGITS = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    Codes codes;

    @Inject
    Me me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return AppraisalPermission.SCHEME;
    }

    @Override
    public String view() {
        return "appraisal/scheme-intake";
    }

    /**
     * An edition that is prepared. It is the whole district's, and nobody else's to write.
     *
     * @throws RuleViolation {@code appraisal.rule.unknown-scheme}, {@code .enforced}
     */
    @Override
    public Place place(String code) {
        if (me.scope().code().length() > DISTRICT_DIGITS) {
            throw new OutOfScope();
        }
        Scheme scheme = find(code);
        scheme.requirePrepared();
        return new Place("AppraisalScheme", code, scheme.getTitle() + " " + code, me.scope());
    }

    @Override
    public SheetLayout<ClauseRow> layout() {
        return new SchemeSheet(codes.today(Clause.DIMENSIONS)).layout();
    }

    @Override
    public RowSink<ClauseRow> check(Place place, SheetLayout<ClauseRow> layout) {
        return new ClauseCheck(layout);
    }

    @Override
    public Taker<ClauseRow> taker(Taking taking, List<ClauseRow> rows) {
        String code = taking.place().code();
        Map<String, Clause> standing = new HashMap<>();
        return new Taker<>() {

            @Override
            public void next(List<ClauseRow> piece) {
                standing.clear();
                find(code).getClauses().forEach(clause -> standing.put(clause.key(), clause));
            }

            @Override
            public void take(ClauseRow row) {
                Clause clause = standing.get(row.key());
                if (clause == null) {
                    taking.create(new Clause(find(code), row));
                } else {
                    taking.change(clause, () -> clause.replace(row));
                }
            }

            @Override
            public void end() {
                find(code).touch();
            }
        };
    }

    @Override
    public void undone(Undoing undoing) {
        find(undoing.place().code()).touch();
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        Clause clause = (Clause) record;
        return new Taken.Touched(
                clause.getNumber() + " " + clause.getTitle(),
                "/appraisal/scheme-view?code=" + clause.getScheme().getCode(),
                "appraisal.act-since.changed");
    }

    private Scheme find(String code) {
        return em.createNamedQuery("AppraisalScheme.byCode", Scheme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-scheme", code));
    }
}
