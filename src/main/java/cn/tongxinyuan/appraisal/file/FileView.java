package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.ClauseKind;
import cn.tongxinyuan.appraisal.Clauses;
import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A file as its readers see it.
 *
 * @param result what the marks come to now; for the person what was told last, null before
 * @param hits failing situations with what became of them
 */
public record FileView(
        String code,
        long version,
        String cycle,
        String cycleTitle,
        LocalDate from,
        LocalDate to,
        String scheme,
        boolean official,
        String staff,
        String name,
        ScopePath unit,
        FileState state,
        LocalDate objectionDue,
        LocalDate settledOn,
        Result result,
        List<Line> lines,
        List<HitLine> hits,
        List<Round> rounds)
        implements Serializable {

    /**
     * A rule with what was found under it.
     *
     * @param marks null where it was not assessed
     */
    public record Line(Clause rule, BigDecimal marks, String reason, List<Evidence> evidence) implements Serializable {

        public Line {
            evidence = List.copyOf(evidence);
        }

        /** Marks that are wanting up to all; null where it was not assessed. */
        public BigDecimal missing() {
            return marks == null || !rule.getScoring().isBase()
                    ? null
                    : rule.getFullMarks().subtract(marks);
        }
    }

    /** A failing situation by its text, with its measure's. */
    public record HitLine(Hit hit, Clause situation, Clause measure) implements Serializable {}

    public FileView {
        lines = List.copyOf(lines);
        hits = List.copyOf(hits);
        rounds = List.copyOf(rounds);
    }

    /** @param told whether only what the person was told is shown */
    static FileView of(AppraisalFile file, boolean told) {
        Cycle cycle = file.getCycle();
        Scheme scheme = cycle.getScheme();
        Map<Integer, Mark> marks = file.marksByRule();
        boolean hidden = told && file.getState() == FileState.DRAFTING;
        return new FileView(
                file.getCode(),
                file.getVersion(),
                cycle.getCode(),
                cycle.getTitle(),
                cycle.getFrom(),
                cycle.getTo(),
                scheme.getCode(),
                scheme.isOfficial(),
                file.getStaff(),
                file.getName(),
                file.getScope(),
                file.getState(),
                file.getObjectionDue(),
                file.getSettledOn(),
                hidden ? null : file.result(),
                hidden
                        ? List.of()
                        : scheme.getRules().stream()
                                .map(rule -> line(rule, marks.get(rule.getNumber()), file))
                                .toList(),
                file.hits().stream()
                        .map(hit -> new HitLine(
                                hit,
                                Clauses.of(scheme, ClauseKind.SITUATION, hit.getSituation()),
                                hit.getMeasure() == null
                                        ? null
                                        : Clauses.of(scheme, ClauseKind.MEASURE, hit.getMeasure())))
                        .toList(),
                file.rounds());
    }

    private static Line line(Clause rule, Mark mark, AppraisalFile file) {
        return new Line(
                rule,
                mark == null ? null : mark.getMarks(),
                mark == null ? null : mark.getReason(),
                file.evidenceOf(rule.getNumber()));
    }

    /** Whether the person may still object. */
    public boolean objectable(LocalDate today) {
        return state == FileState.NOTICED
                && !today.isAfter(objectionDue)
                && rounds.get(rounds.size() - 1).getLodgedOn() == null;
    }
}
