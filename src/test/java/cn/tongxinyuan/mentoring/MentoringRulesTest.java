package cn.tongxinyuan.mentoring;

import static cn.tongxinyuan.mentoring.CadreState.APPOINTED;
import static cn.tongxinyuan.mentoring.CadreState.POOLED;
import static cn.tongxinyuan.mentoring.CadreState.RECOMMENDED;
import static cn.tongxinyuan.mentoring.CadreState.REVIEWED;
import static cn.tongxinyuan.mentoring.CadreState.TRAINING;
import static cn.tongxinyuan.mentoring.CadreState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules of the pool and of the pairs say without a database. */
class MentoringRulesTest {

    private static final Map<CadreState, Map<ReserveCadre.Act, CadreState>> ALLOWED = Map.of(
            RECOMMENDED, Map.of(ReserveCadre.Act.REVIEW, REVIEWED, ReserveCadre.Act.WITHDRAW, WITHDRAWN),
            REVIEWED, Map.of(ReserveCadre.Act.ADMIT, POOLED, ReserveCadre.Act.WITHDRAW, WITHDRAWN),
            POOLED,
                    Map.of(
                            ReserveCadre.Act.TRAIN,
                            TRAINING,
                            ReserveCadre.Act.APPOINT,
                            APPOINTED,
                            ReserveCadre.Act.WITHDRAW,
                            WITHDRAWN),
            TRAINING,
                    Map.of(
                            ReserveCadre.Act.RETURN,
                            POOLED,
                            ReserveCadre.Act.APPOINT,
                            APPOINTED,
                            ReserveCadre.Act.WITHDRAW,
                            WITHDRAWN),
            APPOINTED, Map.of(),
            WITHDRAWN, Map.of());

    @ParameterizedTest
    @EnumSource(CadreState.class)
    void everyStepThatIsNotOfTheTableIsRefused(CadreState state) {
        for (ReserveCadre.Act act : ReserveCadre.Act.values()) {
            CadreState after = ALLOWED.get(state).get(act);
            if (after != null) {
                assertThat(ReserveCadre.TRANSITIONS.after(state, act)).isEqualTo(after);
            } else {
                assertThatThrownBy(() -> ReserveCadre.TRANSITIONS.after(state, act))
                        .as(state + " " + act)
                        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                                .isEqualTo("mentoring.rule.cadre-state"));
            }
        }
    }

    /** A pair, its first day without, a day, and the months in which an exchange was due by then. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-01,,2024-03-30,''",
        "2024-03-01,,2024-03-31,2024-03",
        "2024-03-02,,2024-04-29,''",
        "2024-03-02,,2024-04-30,2024-04",
        "2024-02-01,,2024-02-28,''",
        "2024-02-01,,2024-02-29,2024-02",
        "2023-02-01,,2023-02-28,2023-02",
        "2023-11-30,,2024-01-31,2023-12 2024-01",
        "2023-12-01,2024-01-31,2024-05-20,2023-12",
        "2023-12-01,2024-02-01,2024-05-20,2023-12 2024-01",
        "2024-03-05,2024-03-20,2024-05-20,''",
        "2024-06-01,,2024-05-20,''"
    })
    void anExchangeIsDueInMonthsThePairLastsThrough(LocalDate begun, LocalDate ended, LocalDate day, String months)
            throws ReflectiveOperationException {
        Mentorship pair = pair(begun, ended);

        assertThat(pair.getDueMonths(day).stream().map(YearMonth::toString).toList())
                .isEqualTo(months.isEmpty() ? List.of() : List.of(months.split(" ")));
    }

    @Test
    void aStepThatStaysKeepsWhatCameOfIt() throws ReflectiveOperationException {
        Mentorship pair = pair(LocalDate.of(2024, 3, 1), null);
        LocalDate due = LocalDate.of(2024, 6, 30);
        pair.plan("目标", List.of(new PlanStep(1, due, "走访"), new PlanStep(2, due, "议事")));
        pair.finish(1, "走访 86 户", LocalDate.of(2024, 5, 6));

        pair.plan("新目标", List.of(new PlanStep(1, due, "练兵"), new PlanStep(2, due, "走访")));

        assertThat(pair.getGoal()).isEqualTo("新目标");
        assertThat(pair.getSteps())
                .extracting(PlanStep::getStep, PlanStep::getOutcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("练兵", null),
                        org.assertj.core.groups.Tuple.tuple("走访", "走访 86 户"));
    }

    @ParameterizedTest
    @CsvSource({
        "2006-05-20,,''",
        "2006-05-21,,born",
        "1953-05-21,,''",
        "1953-05-20,,born",
        "1990-02-28,2008-02-28,''",
        "1990-02-28,2008-02-27,party-day",
        "1990-02-28,2024-05-21,party-day"
    })
    void agesAndPartyDaysAreChecked(LocalDate born, LocalDate party, String rule) {
        CadreDetails details = new CadreDetails(born, "COLLEGE", party, "社区工作者");
        LocalDate today = LocalDate.of(2024, 5, 20);
        if (rule.isEmpty()) {
            assertThatCode(() -> details.requireSound(today)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> details.requireSound(today))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                            .isEqualTo("mentoring.rule." + rule));
        }
    }

    private static Mentorship pair(LocalDate begun, LocalDate ended) throws ReflectiveOperationException {
        Mentorship pair = new Mentorship();
        set(pair, "begunOn", begun);
        set(pair, "endedOn", ended);
        return pair;
    }

    private static void set(Mentorship pair, String field, LocalDate day) throws ReflectiveOperationException {
        Field found = Mentorship.class.getDeclaredField(field);
        found.setAccessible(true);
        found.set(pair, day);
    }
}
