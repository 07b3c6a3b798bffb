package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a line of a kind has to say and what it has not, and that no number comes twice. */
final class ClauseCheck implements RowSink<ClauseRow> {

    private final SheetLayout<ClauseRow> layout;
    private final Map<String, Integer> lines = new HashMap<>();

    ClauseCheck(SheetLayout<ClauseRow> layout) {
        this.layout = layout;
    }

    @Override
    public List<Flaw> take(int number, ClauseRow row) {
        List<Flaw> flaws = new ArrayList<>();
        boolean rule = row.kind() == ClauseKind.RULE;
        boolean measured = rule && row.scoring() == Scoring.MEASURED;
        belongs(flaws, rule, SchemeSheet.DIMENSION, row.dimension());
        belongs(flaws, rule, SchemeSheet.SCORING, row.scoring());
        belongs(flaws, rule, SchemeSheet.MARKS, row.fullMarks());
        belongs(flaws, measured, SchemeSheet.SOURCE, row.source());
        belongs(flaws, measured, SchemeSheet.TARGET, row.target());
        belongs(flaws, row.kind() == ClauseKind.MEASURE, SchemeSheet.TERM, row.termDays());
        if (row.number() == 0) {
            flaws.add(layout.flaw(SchemeSheet.NUMBER, "NUMBER_RANGE", "1", "99"));
        }
        if (row.termDays() != null && row.termDays() == 0) {
            flaws.add(layout.flaw(SchemeSheet.TERM, "NUMBER_RANGE", "1", "730"));
        }
        Integer first = lines.putIfAbsent(row.key(), number);
        if (first != null) {
            flaws.add(layout.flaw(SchemeSheet.NUMBER, "DUPLICATE_IN_FILE", first));
        }
        return flaws;
    }

    private void belongs(List<Flaw> flaws, boolean wanted, String header, Object value) {
        if (wanted != (value != null)) {
            flaws.add(layout.flaw(header, wanted ? "REQUIRED" : "NOT_WANTED"));
        }
    }
}
