package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.UnknownRecord;
import java.util.List;

/** Finds a clause of an edition. */
public final class Clauses {

    private Clauses() {}

    /** @throws UnknownRecord {@code appraisal.rule.unknown-clause} */
    public static Clause of(Scheme scheme, ClauseKind kind, int number) {
        return of(scheme, kind).stream()
                .filter(clause -> clause.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-clause", number));
    }

    /** All of a kind, by number. */
    public static List<Clause> of(Scheme scheme, ClauseKind kind) {
        return switch (kind) {
            case RULE -> scheme.getRules();
            case SITUATION -> scheme.getSituations();
            case MEASURE -> scheme.getMeasures();
        };
    }
}
