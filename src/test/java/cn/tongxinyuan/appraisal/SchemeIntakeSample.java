package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Clauses of an edition that says nothing yet. */
@ApplicationScoped
class SchemeIntakeSample implements IntakeSample<ClauseRow> {

    @Inject
    SchemeSamples schemes;

    @Inject
    Records records;

    @Override
    public String kind() {
        return SchemeIntake.KIND;
    }

    @Override
    public String role() {
        return "organization.district-org";
    }

    /** An edition is the whole district's. */
    @Override
    public ScopePath unit() {
        return new ScopePath("370105");
    }

    @Override
    public String place(ScopePath unit) {
        return (String) schemes.given().get("code");
    }

    @Override
    public List<ClauseRow> rows(String place, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> rule(number, "细则" + number, Scoring.JUDGED, "4.0", null, null))
                .toList();
    }

    static ClauseRow rule(int number, String title, Scoring scoring, String marks, String source, String target) {
        return new ClauseRow(
                ClauseKind.RULE,
                number,
                title,
                "按时完成。",
                "VIRTUE",
                scoring,
                new BigDecimal(marks),
                source,
                target == null ? null : new BigDecimal(target),
                null);
    }

    @Override
    public ClauseRow changed(ClauseRow row) {
        return rule(row.number(), "改后", Scoring.MEASURED, "5.0", "training.hours", "40.00");
    }

    /** Somebody rewrote it on its page. */
    @Override
    public void act(String place, ClauseRow row) {
        records.change(
                "update appraisal_clause set words = '另有规定。', version = version + 1 where clause_no = ?1 and scheme_id ="
                        + " (select id from appraisal_scheme where code = ?2)",
                row.number(),
                place);
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("appraisal_clause", "t.scheme_id = (select id from appraisal_scheme where code = ?1)");
    }
}
