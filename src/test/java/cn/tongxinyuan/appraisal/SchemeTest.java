package cn.tongxinyuan.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps an edition whole, however its clauses came into it. */
class SchemeTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private Scheme scheme;

    @BeforeEach
    void prepare() {
        Scheme before = new Scheme();
        before.describe(new SchemeTerms("考核细则", true, BigDecimal.valueOf(90), BigDecimal.valueOf(75), 50, 20, 10));
        scheme = new Scheme("KHXZ-9", before, true);
    }

    @Test
    void anImportThatEndsTooLateChangesNothingInForce() {
        bring(1, "100.0");
        scheme.enforce(FROM, "office");

        refused("enforced", scheme::touch);
    }

    @Test
    void aNumberLeftOutIsTold() {
        bring(1, "60.0");
        bring(3, "40.0");

        refused("clause-gap-rule", () -> scheme.enforce(FROM, "office"));
        bring(2, "0.5");
        refused("hundred", () -> scheme.enforce(FROM, "office"));
        assertThat(scheme.getRules()).extracting(Clause::getNumber).isEqualTo(List.of(1, 2, 3));
        assertThat(scheme.getValidFrom()).isNull();
    }

    private void bring(int number, String marks) {
        ClauseRow row = new ClauseRow(
                ClauseKind.RULE,
                number,
                "学习",
                "按时。",
                "VIRTUE",
                Scoring.JUDGED,
                new BigDecimal(marks),
                null,
                null,
                null);
        scheme.getClauses().add(new Clause(scheme, row));
    }

    private static void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                .isEqualTo("appraisal.rule." + rule));
    }
}
