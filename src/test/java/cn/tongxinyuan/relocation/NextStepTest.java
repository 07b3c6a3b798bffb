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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a household's page says comes next, and why it cannot be done yet. */
class NextStepTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final LocalDate SURVEYED_ON = DAY.minusDays(20);
    private static final LocalDate POSTED_ON = DAY.minusDays(9);

    private final Area area = new Area(
            new FoundArea("XX", "新徐", Track.COLLECTIVE, "370105013", null, null, 640, BigDecimal.TEN, null),
            new ScopePath("370105013"),
            null);

    private final List<Publication> posted =
            List.of(posting(PublicationKind.SURVEY, DAY), posting(PublicationKind.PRE_APPRAISAL, DAY));

    private Publication posting(PublicationKind kind, LocalDate continues) {
        return new Publication(area, kind, POSTED_ON, continues, "公示栏");
    }

    private NextStep next(HouseholdStage now, Dispute dispute, List<Publication> postings) {
        return NextStep.of(now, SURVEYED_ON, dispute, area, postings, DAY);
    }

    private static String refusedBy(NextStep next) {
        return next.obstacle() == null ? null : next.obstacle().key();
    }

    @Test
    void nothingStandsInTheWayOfAVisitAndASurvey() {
        assertThat(next(NOT_VISITED, Dispute.UNKNOWN, List.of())).isEqualTo(new NextStep(VISITED, null));
        assertThat(next(VISITED, Dispute.UNKNOWN, List.of())).isEqualTo(new NextStep(SURVEYED, null));
    }

    @Test
    void anOpenOrUncheckedDisputeBlocksConfirmation() {
        assertThat(refusedBy(next(SURVEYED, Dispute.OPEN, posted))).isEqualTo("relocation.rule.dispute-open");
        assertThat(refusedBy(next(SURVEYED, Dispute.UNKNOWN, posted))).isEqualTo("relocation.rule.dispute-open");
        assertThat(next(SURVEYED, Dispute.SETTLED, posted)).isEqualTo(new NextStep(CONFIRMED, null));
    }

    @Test
    void confirmationWaitsForTheLastDayOfThePosting() {
        assertThat(refusedBy(next(SURVEYED, Dispute.NONE, List.of()))).isEqualTo("relocation.rule.not-posted");
        NextStep waiting = next(SURVEYED, Dispute.NONE, List.of(posting(PublicationKind.SURVEY, DAY.plusDays(1))));
        assertThat(refusedBy(waiting)).isEqualTo("relocation.rule.still-posted");
        assertThat(waiting.isOpen()).isFalse();
        assertThat(next(SURVEYED, Dispute.NONE, posted).isOpen()).isTrue();
    }

    @Test
    void aPostingShowsOnlyWhatWasSurveyedBeforeItBegan() {
        NextStep sameDay = NextStep.of(SURVEYED, POSTED_ON, Dispute.NONE, area, posted, DAY);
        assertThat(refusedBy(sameDay)).isEqualTo("relocation.rule.posted-too-early");
        NextStep dayBefore = NextStep.of(SURVEYED, POSTED_ON.minusDays(1), Dispute.NONE, area, posted, DAY);
        assertThat(dayBefore).isEqualTo(new NextStep(CONFIRMED, null));

        Publication further = new Publication(area, PublicationKind.SURVEY, POSTED_ON.plusDays(1), DAY, "公示栏");
        List<Publication> again = List.of(further, posted.get(0));
        assertThat(NextStep.of(SURVEYED, POSTED_ON, Dispute.NONE, area, again, DAY)
                        .isOpen())
                .isTrue();
    }

    @Test
    void aSurveyIsClosedFromTheFirstDayOfItsPosting() {
        assertThat(Publication.closes(posted, POSTED_ON.minusDays(1))).isTrue();
        assertThat(Publication.closes(posted, POSTED_ON)).isFalse();
        assertThat(Publication.closes(List.of(posted.get(1)), SURVEYED_ON)).isFalse();
    }

    @Test
    void appraisalNeedsAnAppraiserBeforeAnythingElse() {
        assertThat(refusedBy(next(CONFIRMED, Dispute.NONE, List.of()))).isEqualTo("relocation.rule.no-appraiser");
        area.chooseAppraiser(DAY);
        assertThat(refusedBy(next(CONFIRMED, Dispute.NONE, List.of()))).isEqualTo("relocation.rule.not-posted");
        assertThat(next(CONFIRMED, Dispute.NONE, posted)).isEqualTo(new NextStep(APPRAISED, null));
    }

    @Test
    void negotiationNeedsAPlanAndAnOpenSigning() {
        assertThat(refusedBy(next(APPRAISED, Dispute.NONE, posted))).isEqualTo("relocation.rule.plan-not-effective");
        area.putPlanIntoEffect(DAY.minusDays(9));
        assertThat(refusedBy(next(APPRAISED, Dispute.NONE, posted))).isEqualTo("relocation.rule.signing-not-open");
        area.openSigning(DAY.minusDays(9), null);
        assertThat(next(APPRAISED, Dispute.NONE, posted)).isEqualTo(new NextStep(NEGOTIATING, null));
    }

    @Test
    void aNegotiationBegunInTimeMayBeRecordedAfterSigningClosed() {
        area.putPlanIntoEffect(DAY.minusDays(9));
        area.openSigning(DAY.minusDays(9), DAY.minusDays(1));

        assertThat(next(APPRAISED, Dispute.NONE, posted).isOpen()).isTrue();
    }

    @Test
    void nothingComesAfterNegotiation() {
        assertThat(next(NEGOTIATING, Dispute.NONE, posted)).isEqualTo(new NextStep(null, null));
        assertThat(next(NEGOTIATING, Dispute.NONE, posted).isOpen()).isFalse();
    }
}
