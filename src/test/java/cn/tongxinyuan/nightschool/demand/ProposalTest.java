package cn.tongxinyuan.nightschool.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted as unmet, and what a wish may say. */
class ProposalTest {

    private static final String ONE = "370105013008";
    private static final String OTHER = "370105010010";
    private static final String STREET = "370105013";

    @Test
    void whatIsUnmetIsAskedForLessTheSeatsAndMostComesFirst() {
        List<Proposal> lines = Proposal.of(
                List.of(row("MUSIC", ONE, 12), row("CRAFT", ONE, 30), row("MUSIC", OTHER, 9)),
                List.of(row("MUSIC", ONE, 3), row("FOOD", OTHER, 4)),
                List.of(row("MUSIC", ONE, 10), row("CRAFT", ONE, 40), row("FOOD", STREET, 20)));

        assertThat(lines)
                .extracting(Proposal::key, Proposal::unmet)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MUSIC-" + OTHER, 9L),
                        org.assertj.core.groups.Tuple.tuple("MUSIC-" + ONE, 5L),
                        org.assertj.core.groups.Tuple.tuple("FOOD-" + OTHER, 4L),
                        org.assertj.core.groups.Tuple.tuple("CRAFT-" + ONE, 0L));
    }

    @Test
    void whatNobodyAsksForIsNoProposal() {
        assertThat(Proposal.of(List.of(), List.of(), List.<Object[]>of(row("MUSIC", ONE, 10))))
                .isEmpty();
    }

    private static Object[] row(String topic, String unit, long count) {
        return new Object[] {topic, unit, count};
    }

    @ParameterizedTest
    @CsvSource({"想学楷书 2 班,true", "找我 199 0000 1234,false", "1990000-1234,false", "1 1 2 2 3 3 4 4,false", ",true"})
    void wordsWithNumbersOfPersonsAreRefused(String words, boolean taken) {
        WishDetails said = wish(words, WishChannel.COUNTER, null);

        if (taken) {
            said.requireSound();
        } else {
            refused("nightschool.rule.wish-personal", said);
        }
    }

    @Test
    void paperIsNamedAndNothingElse() {
        refused("nightschool.rule.sheet-needed", wish(null, WishChannel.PAPER, " "));
        refused("nightschool.rule.sheet-needed", wish(null, WishChannel.COUNTER, "第1页"));
        wish(null, WishChannel.PAPER, "第1页").requireSound();
    }

    private static WishDetails wish(String words, WishChannel channel, String sheet) {
        return new WishDetails("2024-AUTUMN", "MUSIC", words, new ScopePath(ONE), null, 1, channel, sheet);
    }

    private static void refused(String rule, WishDetails wish) {
        assertThatThrownBy(wish::requireSound)
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }
}
