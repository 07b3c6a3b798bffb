package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.HouseholdStage.APPRAISED;
import static cn.tongxinyuan.relocation.HouseholdStage.CONFIRMED;
import static cn.tongxinyuan.relocation.HouseholdStage.NEGOTIATING;
import static cn.tongxinyuan.relocation.HouseholdStage.NOT_VISITED;
import static cn.tongxinyuan.relocation.HouseholdStage.SURVEYED;
import static cn.tongxinyuan.relocation.HouseholdStage.VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.ScopePath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a household's page says comes next, and why it cannot be done yet. */
class NextStepTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Map<PublicationKind, LocalDate> POSTED =
            Map.of(PublicationKind.SURVEY, DAY, PublicationKind.PRE_APPRAISAL, DAY);

    private final Area area = new Area(
            new FoundArea("XX", "新徐", Track.COLLECTIVE, "370105013", null, null, 640, BigDecimal.TEN, null),
            new ScopePath("370105013"),
            null);

    private NextStep next(HouseholdStage now, Dispute dispute, Map<PublicationKind, LocalDate> continues) {
        return NextStep.of(now, dispute, area, continues, DAY);
    }

    private static String refusedBy(NextStep next) {
        return next.obstacle() == null ? null : next.obstacle().key();
    }

    @Test
    void nothingStandsInTheWayOfAVisitAndASurvey() {
        assertThat(next(NOT_VISITED, Dispute.UNKNOWN, Map.of())).isEqualTo(new NextStep(VISITED, null));
        assertThat(next(VISITED, Dispute.UNKNOWN, Map.of())).isEqualTo(new NextStep(SURVEYED, null));
    }

    @Test
    void anOpenOrUncheckedDisputeBlocksConfirmation() {
        assertThat(refusedBy(next(SURVEYED, Dispute.OPEN, POSTED))).isEqualTo("relocation.rule.dispute-open");
        assertThat(refusedBy(next(SURVEYED, Dispute.UNKNOWN, POSTED))).isEqualTo("relocation.rule.dispute-open");
        assertThat(next(SURVEYED, Dispute.SETTLED, POSTED)).isEqualTo(new NextStep(CONFIRMED, null));
    }

    @Test
    void confirmationWaitsForTheLastDayOfThePosting() {
        assertThat(refusedBy(next(SURVEYED, Dispute.NONE, Map.of()))).isEqualTo("relocation.rule.not-posted");
        NextStep waiting = next(SURVEYED, Dispute.NONE, Map.of(PublicationKind.SURVEY, DAY.plusDays(1)));
        assertThat(refusedBy(waiting)).isEqualTo("relocation.rule.still-posted");
        assertThat(waiting.isOpen()).isFalse();
        assertThat(next(SURVEYED, Dispute.NONE, POSTED).isOpen()).isTrue();
    }

    @Test
    void appraisalNeedsAnAppraiserBeforeAnythingElse() {
        assertThat(refusedBy(next(CONFIRMED, Dispute.NONE, Map.of()))).isEqualTo("relocation.rule.no-appraiser");
        area.chooseAppraiser(DAY);
        assertThat(refusedBy(next(CONFIRMED, Dispute.NONE, Map.of()))).isEqualTo("relocation.rule.not-posted");
        assertThat(next(CONFIRMED, Dispute.NONE, POSTED)).isEqualTo(new NextStep(APPRAISED, null));
    }

    @Test
    void negotiationNeedsAPlanAndAnOpenSigning() {
        assertThat(refusedBy(next(APPRAISED, Dispute.NONE, POSTED))).isEqualTo("relocation.rule.plan-not-effective");
        area.putPlanIntoEffect(DAY.minusDays(9));
        assertThat(refusedBy(next(APPRAISED, Dispute.NONE, POSTED))).isEqualTo("relocation.rule.signing-not-open");
        area.openSigning(DAY.minusDays(9), null);
        assertThat(next(APPRAISED, Dispute.NONE, POSTED)).isEqualTo(new NextStep(NEGOTIATING, null));
    }

    @Test
    void aNegotiationBegunInTimeMayBeRecordedAfterSigningClosed() {
        area.putPlanIntoEffect(DAY.minusDays(9));
        area.openSigning(DAY.minusDays(9), DAY.minusDays(1));

        assertThat(next(APPRAISED, Dispute.NONE, POSTED).isOpen()).isTrue();
    }

    @Test
    void nothingComesAfterNegotiation() {
        assertThat(next(NEGOTIATING, Dispute.NONE, POSTED)).isEqualTo(new NextStep(null, null));
        assertThat(next(NEGOTIATING, Dispute.NONE, POSTED).isOpen()).isFalse();
    }
}
