package cn.tongxinyuan.appraisal;

import static cn.tongxinyuan.appraisal.file.FileGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.appraisal.file.CycleService;
import cn.tongxinyuan.appraisal.file.FileGiven;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editions of the rules: draft, official, and what was opened under each. */
@ExtendWith(ArquillianExtension.class)
class SchemeIT {

    @Inject
    SchemeService schemes;

    @Inject
    CycleService cycles;

    @Inject
    SchemeIntake intake;

    @Inject
    Sheets sheets;

    @Inject
    FileGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @BeforeEach
    void forgetPrepared() {
        records.change("delete from appraisal_clause where scheme_id in"
                + " (select id from appraisal_scheme where valid_from is null)");
        records.change("delete from appraisal_scheme where valid_from is null");
    }

    @Test
    void theDraftHasTwentyRulesThirteenSituationsAndSixMeasures() {
        Api figures = caller.api(caller.hired("organization.district-leader", "370105"));
        for (var expected :
                Map.of("rules", 20, "failing_situations", 13, "measures", 6).entrySet()) {
            assertThat(figures.get("/api/v1/indicators/appraisal." + expected.getKey() + "?asOf=2024-05-20")
                            .body())
                    .contains("\"value\":" + expected.getValue());
        }
        Api worker = caller.browser(caller.hired("organization.community-worker", FileGiven.UNIT));
        assertThat(worker.get("/appraisal/scheme-view?code=KHXZ-1").body())
                .contains("草案：正式文本没有公开", "考核细则 20 条", "网格情况一口清", "拒不参训", "谈心提醒")
                .doesNotContain("clause-edit");
        assertThat(figures.get("/api/v1/indicators/appraisal.rules?asOf=2023-12-31")
                        .body())
                .contains("\"value\":0");
    }

    @Test
    void aLaterEditionLeavesOpenCyclesTheirs() {
        String cycle = given.cycle();
        String code = caller.asSystem(() -> schemes.prepare(false));
        assertThatThrownBy(() -> caller.asSystem(() -> schemes.prepare(false))).isInstanceOf(Conflict.class);
        ClauseText other = new ClauseText("理论学习", "按新办法执行。", new BigDecimal("5"), null, null);
        caller.asSystem(() -> schemes.rewrite(code, version(code), ClauseKind.RULE, 1, other));
        assertRefused("hundred", () -> enforce(code, latest().plusYears(4)));
        caller.asSystem(() -> schemes.rewrite(
                code, version(code), ClauseKind.RULE, 2, new ClauseText("廉洁", "不变。", new BigDecimal("3"), null, null)));
        assertRefused("scheme-day", () -> enforce(code, given.today().minusDays(1)));
        LocalDate from = given.today().plusYears(3);
        // run again on the same database, it comes after the edition of the run before
        enforce(code, latest().isBefore(from) ? from : latest().plusDays(1));

        assertThat(caller.asSystem(() -> schemes.open(code)).getRules().get(0).getTitle())
                .isEqualTo("理论学习");
        assertThat(caller.asSystem(() -> cycles.find(cycle).getScheme().getCode()))
                .isEqualTo("KHXZ-1");
        assertRefused(
                "enforced",
                () -> caller.asSystem(() -> schemes.rewrite(code, version(code), ClauseKind.RULE, 1, other)));
        assertThat(caller.asSystem(() -> schemes.on(given.today()))
                        .orElseThrow()
                        .getCode())
                .isEqualTo("KHXZ-1");
    }

    @Test
    void ofTwoWhoRewriteTwoClausesTheSecondIsTold() {
        String code = caller.asSystem(() -> schemes.prepare(false));
        long seen = version(code);
        ClauseText text = new ClauseText("谈话", "先谈话。", null, null, 7);
        caller.asSystem(() -> schemes.rewrite(code, seen, ClauseKind.MEASURE, 1, text));

        assertThatThrownBy(() -> caller.asSystem(() -> schemes.rewrite(code, seen, ClauseKind.MEASURE, 2, text)))
                .isInstanceOf(StaleRecord.class);
        assertRefused(
                "clause-term",
                () -> caller.asSystem(() -> schemes.rewrite(
                        code, version(code), ClauseKind.MEASURE, 1, new ClauseText("谈话", "先谈话。", null, null, null))));
        assertRefused(
                "unknown-clause",
                () -> caller.asSystem(() -> schemes.rewrite(code, version(code), ClauseKind.SITUATION, 14, text)));
    }

    @Test
    void theTextIsReplacedOnThePage() {
        String code = caller.asSystem(() -> schemes.prepare(false));
        Api browser = caller.browser(caller.hired("organization.district-org", "370105"));
        String address = "/appraisal/clause-edit?code=" + code + "&kind=SITUATION&number=13";

        Api.Answer saved =
                browser.submit(browser.get(address), "form", Map.of("title", "拒不参训", "words", "以正式办法为准。", "save", ""));

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(browser.get("/appraisal/scheme-view?code=" + code).body()).contains("以正式办法为准。", "clause-edit");
        Api.Answer terms = browser.submit(
                browser.get("/appraisal/scheme-edit?code=" + code), "form", Map.of("qualifiedFrom", "95", "save", ""));
        assertThat(terms.body()).contains("“合格”的最低分应低于“优秀”的最低分");
    }

    @Test
    void aWorkbookBringsTheWholeTextOfABlankEdition() {
        String office = caller.hired("organization.district-org", "370105");
        String code = caller.asSystem(() -> schemes.prepare(true));
        ClauseRow first = SchemeIntakeSample.rule(1, "学习", Scoring.JUDGED, "60.0", null, null);
        ClauseRow third = SchemeIntakeSample.rule(3, "培训", Scoring.MEASURED, "40.0", "training.hours", "40.00");
        ClauseRow measure = new ClauseRow(ClauseKind.MEASURE, 1, "谈心", "先谈心。", null, null, null, null, null, 30);

        assertThat(sheets.taken(office, intake, code, List.of(first, third, measure))
                        .created())
                .isEqualTo(3);
        assertRefused("clause-gap-rule", () -> enforce(code, latest().plusYears(4)));
        ClauseRow second = SchemeIntakeSample.rule(2, "培训", Scoring.MEASURED, "40.0", "training.hours", "40.00");
        ClauseRow bonus = SchemeIntakeSample.rule(3, "表彰", Scoring.BONUS, "5.0", null, null);
        long seen = version(code);
        assertThat(sheets.taken(office, intake, code, List.of(second, bonus)).updated())
                .isEqualTo(1);
        assertThatThrownBy(() -> caller.asSystem(() -> schemes.rewrite(code, seen, ClauseKind.RULE, 1, first.text())))
                .isInstanceOf(StaleRecord.class);
        enforce(code, latest().plusYears(4));

        assertThat(caller.asSystem(() -> schemes.open(code)).getRules())
                .extracting(Clause::getTitle, Clause::getScoring)
                .containsExactly(
                        tuple("学习", Scoring.JUDGED), tuple("培训", Scoring.MEASURED), tuple("表彰", Scoring.BONUS));
        assertRefused("enforced", () -> sheets.taken(office, intake, code, List.of(first)));
        // the next edition says what the one before it says: other tests expect that of the draft
        records.change("update appraisal_scheme set valid_from = null where code = ?1", code);
    }

    @Test
    void aLineSaysWhatItsKindHasAndNothingElse() {
        String office = caller.hired("organization.district-org", "370105");
        String code = caller.asSystem(() -> schemes.prepare(true));
        ClauseRow bare = new ClauseRow(ClauseKind.RULE, 1, "学习", "按时。", null, null, null, null, null, null);
        ClauseRow full =
                new ClauseRow(ClauseKind.SITUATION, 1, "拒训", "拒不参训。", null, null, new BigDecimal("4.0"), null, null, 3);
        ClauseRow none = new ClauseRow(ClauseKind.MEASURE, 0, "谈心", "先谈心。", null, null, null, null, null, null);

        ClauseRow large = SchemeIntakeSample.rule(2, "业务", Scoring.JUDGED, "100.5", null, null);
        ClauseRow fine = SchemeIntakeSample.rule(3, "业务", Scoring.JUDGED, "4.25", null, null);

        assertThat(Sheets.codes(sheets.taken(office, intake, code, List.of(bare, full, none, large, fine))))
                .containsExactlyInAnyOrder(
                        "REQUIRED",
                        "REQUIRED",
                        "REQUIRED",
                        "NOT_WANTED",
                        "NOT_WANTED",
                        "REQUIRED",
                        "NUMBER_RANGE",
                        "NUMBER_RANGE",
                        "NUMBER_RANGE");
        assertThat(caller.asSystem(() -> schemes.open(code)).getSituations()).isEmpty();
    }

    private void enforce(String code, LocalDate from) {
        caller.asSystem(() -> schemes.enforce(code, version(code), from));
    }

    private LocalDate latest() {
        List<?> rows = records.sql("select max(valid_from) from appraisal_scheme");
        return LocalDate.parse(rows.get(0).toString().substring(0, 10));
    }

    private long version(String code) {
        return ((Number) records.sql("select version from appraisal_scheme where code = ?1", code)
                        .get(0))
                .longValue();
    }
}
