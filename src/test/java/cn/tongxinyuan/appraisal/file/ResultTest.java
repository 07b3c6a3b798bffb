package cn.tongxinyuan.appraisal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.SchemeTerms;
import cn.tongxinyuan.appraisal.Scoring;
import cn.tongxinyuan.kernel.RuleViolation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What marks come to, and which steps a file may take. */
class ResultTest {

    private static final SchemeTerms TERMS =
            new SchemeTerms("测试", true, new BigDecimal("90"), new BigDecimal("75"), 50, 20, 10);
    private static final List<Clause> RULES = List.of(
            rule(1, Scoring.JUDGED, "30"),
            rule(2, Scoring.JUDGED, "30"),
            rule(3, Scoring.MEASURED, "40"),
            rule(4, Scoring.BONUS, "5"),
            rule(5, Scoring.DEDUCTION, "10"));

    @ParameterizedTest
    @CsvSource({
        "30,30,40,,,100.00,EXCELLENT",
        "27,27,36,,,90.00,EXCELLENT",
        "27,27,35.9,,,89.90,QUALIFIED",
        "22.5,22.5,30,,,75.00,QUALIFIED",
        "22.4,22.5,30,,,74.90,BASIC",
        "0,0,0,,,0.00,BASIC",
        "20,20,,,,66.67,BASIC",
        "20,,40,,,85.71,QUALIFIED",
        "30,30,40,5,,100.00,EXCELLENT",
        "25,25,35,5,,90.00,EXCELLENT",
        "27,27,36,,10,80.00,QUALIFIED",
        "0,0,0,,10,0.00,BASIC"
    })
    void theScoreIsTheShareOfWhatWasAssessed(
            String one, String two, String three, String bonus, String off, String score, Grade grade) {
        Result result = result(false, one, two, three, bonus, off);

        assertThat(result.score()).isEqualTo(new BigDecimal(score));
        assertThat(result.grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"30,,", ",,40", ",,"})
    void tooLittleIsNoResultAndNotNought(String one, String two, String three) {
        Result result = result(false, one, two, three, "5", null);

        assertThat(result.grade()).isEqualTo(Grade.NOT_ASSESSED);
        assertThat(result.score()).isNull();
    }

    @Test
    void aFailingSituationOutweighsEveryPoint() {
        assertThat(result(true, "30", "30", "40", "5", null).grade()).isEqualTo(Grade.UNQUALIFIED);
        assertThat(result(true, "30", null, null, null, null).grade()).isEqualTo(Grade.UNQUALIFIED);
    }

    @Test
    void whatWouldMakeItBetterIsSaid() {
        assertThat(result(false, "22.5", "22.5", "30", null, null).missing()).isEqualByComparingTo("15");
        assertThat(result(false, "20", "20", "30", null, null).next()).isEqualTo(Grade.QUALIFIED);
        assertThat(result(false, "30", "30", "40", null, null).next()).isNull();
    }

    @Test
    void everyStepThatIsNotNamedIsRefused() {
        Map<String, FileState> legal = Map.of(
                "DRAFTING NOTICE", FileState.NOTICED,
                "NOTICED OBJECT", FileState.OBJECTED,
                "NOTICED SETTLE", FileState.SETTLED,
                "OBJECTED WITHDRAW", FileState.NOTICED,
                "OBJECTED UPHOLD", FileState.DRAFTING,
                "OBJECTED REJECT", FileState.SETTLED);
        for (FileState state : FileState.values()) {
            for (AppraisalFile.Act act : AppraisalFile.Act.values()) {
                FileState next = legal.get(state + " " + act);
                if (next == null) {
                    assertThatThrownBy(() -> AppraisalFile.TRANSITIONS.after(state, act))
                            .as(state + " " + act)
                            .isInstanceOf(RuleViolation.class)
                            .hasMessage("appraisal.rule.file-state");
                } else {
                    assertThat(AppraisalFile.TRANSITIONS.after(state, act)).isEqualTo(next);
                }
            }
        }
    }

    private static Result result(boolean failing, String... marks) {
        Map<Integer, BigDecimal> given = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] != null) {
                given.put(i + 1, new BigDecimal(marks[i]));
            }
        }
        return Result.of(TERMS, RULES, given, failing);
    }

    private static Clause rule(int number, Scoring scoring, String full) {
        return new Clause() {
            @Override
            public int getNumber() {
                return number;
            }

            @Override
            public Scoring getScoring() {
                return scoring;
            }

            @Override
            public BigDecimal getFullMarks() {
                return new BigDecimal(full);
            }
        };
    }
}
