package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A household is registered and put right by hand, by the rules of its roll. */
@ExtendWith(ArquillianExtension.class)
class RosterEntryIT {

    private static final String WHY = "门牌抄错";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    RosterEntry roster;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    HouseholdPages pages;

    @Inject
    AmendmentService amendments;

    @Inject
    RelocationStatistics statistics;

    @Inject
    IntakeUndo undo;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private String clerk;
    private String area;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", STREET);
        area = given.roll(XINXU, 1);
    }

    @Test
    void aRegisteredHouseholdIsListedCountedAndFound() {
        caller.as(clerk, () -> roster.register(area, typed("　新－７ ")));

        Household registered = given.open(area, "新-7");
        assertThat(registered.getRegisteredArea()).isEqualByComparingTo("60214.88");
        assertThat(registered.getIdType()).isEqualTo("ID_CARD");
        assertThat(registered.getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(pages.numbers(clerk, "area=" + area, "q=宋某芳")).containsExactly("新-7");
        AreaProgress today = today();
        assertThat(today.roll().households()).isEqualTo(2);
        assertThat(today.at(HouseholdStage.VISITED).households()).isOne();
        assertThat(trail.of(clerk))
                .containsExactly("DONE relocation.register Household " + area + "/新-7 relocation.told.register");
    }

    @Test
    void everythingWrongIsToldByItsFieldAndNothingIsSaved() {
        Map<String, String> typed = typed("7");
        typed.put("address", " ");
        typed.put("idNumber", "370199199001010018");
        typed.put("registeredArea", "0");
        typed.put("visitedOn", LocalDate.now(clock).plusDays(1).toString());

        assertThatThrownBy(() -> caller.as(clerk, () -> roster.register(area, typed)))
                .isInstanceOfSatisfying(RefusedFields.class, refused -> assertThat(refused.refusals())
                        .extracting(RefusedFields.Refusal::field, RefusedFields.Refusal::key)
                        .containsExactly(
                                tuple("address", "platform.finding.REQUIRED"),
                                tuple("idNumber", "platform.finding.ID_CHECK_DIGIT"),
                                tuple("registeredArea", "platform.finding.AREA_RANGE"),
                                tuple("visitedOn", "platform.finding.DATE_IN_FUTURE")))
                .satisfies(refused -> assertThat(
                                ((RefusedFields) refused).refusals().toString())
                        .doesNotContain("370199199001010018"));
        assertThat(pages.numbers(clerk, "area=" + area)).containsExactly("1");
    }

    @Test
    void aNumberOnTheRollIsNotGivenTwice() {
        Map<String, String> same = typed("1");
        same.putAll(Map.of("address", "示例社区1号院", "building", "1号楼", "unit", "2单元", "room", "201"));

        assertRefused("number", "relocation.rule.number-listed", () -> roster.register(area, same));
        assertRefused("number", "platform.finding.DUPLICATE_IN_ROLL", () -> {
            Map<String, String> other = typed("1");
            other.put("idNumber", "370199199002020016");
            roster.register(area, other);
        });
        assertThat(given.open(area, "1").getVersion()).isEqualTo(version());
        assertThat(kept()).isEmpty();
    }

    @Test
    void aCorrectionIsBookedAndLeavesWhatStoodBefore() {
        correct(Map.of("room", "909", "registeredArea", "82.50", "phone", "19900000002", "ownerName", "王某丙"));

        Household household = given.open(area, "1");
        assertThat(household.getRoom()).isEqualTo("909");
        assertThat(today().roll().floorArea()).isEqualByComparingTo("82.50");
        assertThat(kept()).singleElement().satisfies(amendment -> {
            assertThat(amendment.getKind()).isEqualTo(Amendment.Kind.ROLL);
            assertThat(amendment.getReason()).isEqualTo(WHY);
            assertThat(amendment.getBefore()).contains("房号 201", "证载面积(㎡) 80.00", "被征收人 王*", "199****0001");
            assertThat(amendment.getAfter())
                    .contains("房号 909", "证载面积(㎡) 82.50", "被征收人 王*", "199****0002")
                    .doesNotContain("坐落", "证件号码", "19900000002", "王某丙");
        });
        assertThat(trail.of(clerk))
                .containsExactly("DONE relocation.correct Household " + area + "/1 relocation.told.correct|" + WHY);
    }

    @Test
    void whatIsSealedIsNotShownAndStaysWhereNothingIsTyped() {
        Map<String, String> shown = caller.as(clerk, () -> roster.standing(given.open(area, "1")));
        assertThat(shown).doesNotContainKeys("idNumber", "phone").containsEntry("ownerName", "王某乙");

        correct(Map.of("room", "909"));

        assertThat(revealed(HouseholdService.Sealed.PAPER_NUMBER)).isEqualTo("370199199001010019");
        assertThat(revealed(HouseholdService.Sealed.PHONE)).isEqualTo("19900000001");
    }

    @Test
    void aTelephoneIsErasedByHandAndTheHistorySaysSo() {
        assertThat(caller.as(clerk, () -> roster.fields(given.open(area, "1"))))
                .filteredOn(RosterEntry.Field::erasable)
                .extracting(RosterEntry.Field::name)
                .contains("phone")
                .doesNotContain("ownerName");

        correct(Map.of("phone", "19900004321"));
        assertThat(pages.numbers(clerk, "area=" + area, "q=4321")).containsExactly("1");

        correct(Map.of("phone" + RosterEntry.ERASED, "true"));

        assertThat(revealed(HouseholdService.Sealed.PHONE)).isEqualTo("-");
        assertThat(revealed(HouseholdService.Sealed.PAPER_NUMBER)).isEqualTo("370199199001010019");
        assertThat(pages.numbers(clerk, "area=" + area, "q=4321"))
                .as("the last digits find it no more")
                .isEmpty();
        assertThat(kept()).hasSize(2).anySatisfy(amendment -> {
            assertThat(amendment.getBefore()).contains("联系电话 199****4321");
            assertThat(amendment.getAfter()).contains("联系电话 —");
        });
        assertThat(trail.of(clerk))
                .contains("DONE relocation.correct Household " + area + "/1 relocation.told.correct|" + WHY);
    }

    @Test
    void whatIsTypedAnewIsNotErasedAtTheSameTime() {
        assertRefused("phone", "relocation.rule.erased-and-typed", () -> {
            Map<String, String> both = standing();
            both.putAll(Map.of("phone" + RosterEntry.ERASED, "true", "phone", "19900000002"));
            roster.correct(area, "1", version(), both, WHY);
        });
        assertThat(revealed(HouseholdService.Sealed.PHONE)).isEqualTo("19900000001");
    }

    @Test
    void whoSeesNoNamesCorrectsWithoutSeeingOne() {
        String masked = caller.hired(MaskedModule.ROLE, STREET);
        Map<String, String> shown = new HashMap<>(caller.as(masked, () -> roster.standing(given.open(area, "1"))));
        assertThat(shown).doesNotContainKeys("ownerName", "idNumber", "phone");

        shown.put("room", "909");
        caller.as(masked, () -> roster.correct(area, "1", version(), shown, WHY));

        assertThat(given.open(area, "1").getRoom()).isEqualTo("909");
        assertThat(given.open(area, "1").ownerName()).isEqualTo("王某乙");
    }

    @Test
    void theSameRollLoadedAgainDoesNotUndoACorrection() {
        correct(Map.of("room", "909"));

        assertThat(given.load(area, RelocationGiven.rows(1)).unchanged()).isOne();
        assertThat(given.open(area, "1").getRoom()).isEqualTo("909");

        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "85.00", null)));
        assertThat(given.open(area, "1").getRoom())
                .as("the roll says something new")
                .isEqualTo("201");
    }

    @Test
    void whatTheSurveyFoundIsNoMatterOfTheRoll() {
        caller.asSystem(() -> work.recordVisit(given.visit(area, "1", EARLY)));
        caller.asSystem(() -> work.survey(given.survey(area, "1", EARLY.plusDays(1), Dispute.NONE)));

        assertThat(caller.as(clerk, () -> roster.fields(given.open(area, "1"))))
                .extracting(RosterEntry.Field::name)
                .contains("room", "registeredArea")
                .doesNotContain("number", "visitedOn", "measuredArea", "structure");
        correct(Map.of("room", "909", "measuredArea", "10", "visitedOn", "2024-03-12"));

        Household household = given.open(area, "1");
        assertThat(household.getMeasuredArea()).isEqualByComparingTo("81.20");
        assertThat(household.getLastVisitOn()).isEqualTo(EARLY);
    }

    @Test
    void aCorrectionNeedsAReasonAndSomethingToCorrect() {
        assertThatThrownBy(() -> caller.as(clerk, () -> roster.correct(area, "1", version(), standing(), " ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("relocation.rule.amend-reason"));
        assertThatThrownBy(() -> caller.as(clerk, () -> roster.correct(area, "1", version(), standing(), WHY)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key())
                        .isEqualTo("relocation.rule.nothing-corrected"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoReadAnEarlierVersionIsRefused() {
        long read = version();
        correct(Map.of("room", "909"));

        assertThatThrownBy(() -> caller.as(clerk, () -> roster.correct(area, "1", read, standing(), WHY)))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void otherUnitsNeitherRegisterNorCorrect() {
        String stranger = caller.hired("relocation.clerk", "370105010");

        assertThatThrownBy(() -> caller.as(stranger, () -> roster.register(area, typed("7"))))
                .isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(stranger, () -> roster.correct(area, "1", version(), typed("1"), WHY)))
                .isInstanceOf(UnknownRecord.class);
        assertThat(pages.numbers(clerk, "area=" + area)).containsExactly("1");
    }

    @Test
    void aRollUnderACorrectionIsToldToBeTouchedNotOvertaken() {
        String job = "it-typed-" + area;
        given.take(area, List.of(RelocationGiven.row("2", "李某丁", "70.00", null)), new Source(job, job), done -> {});
        caller.as(clerk, () -> roster.register(area, typed("7")));
        assertThat(look(job).state()).isEqualTo(Taken.Standing.OPEN);

        caller.as(
                clerk,
                () -> roster.correct(area, "2", given.open(area, "2").getVersion(), with("2", "room", "8"), WHY));

        assertThat(look(job).state()).isEqualTo(Taken.Standing.TOUCHED);
    }

    private Taken look(String job) {
        return caller.asSystem(() -> undo.look(job).orElseThrow());
    }

    private void correct(Map<String, String> changes) {
        Map<String, String> typed = standing();
        typed.putAll(changes);
        caller.as(clerk, () -> roster.correct(area, "1", version(), typed, WHY));
    }

    private Map<String, String> standing() {
        return new HashMap<>(caller.as(clerk, () -> roster.standing(given.open(area, "1"))));
    }

    private Map<String, String> with(String number, String field, String value) {
        Map<String, String> typed = new HashMap<>(caller.as(clerk, () -> roster.standing(given.open(area, number))));
        typed.put(field, value);
        return typed;
    }

    /** A household as its fields are filled in. */
    private static Map<String, String> typed(String number) {
        return new HashMap<>(Map.of(
                "number", number,
                "address", "示例社区3号院",
                "room", "301",
                "ownership", "私产",
                "ownerName", "宋某芳",
                "idNumber", "３７０１９９１９９００１０１００１９",
                "landNature", "国有",
                "houseUse", "住宅",
                "registeredArea", "60,214.88㎡",
                "visitedOn", EARLY.toString()));
    }

    private void assertRefused(String field, String key, Caller.Work act) {
        assertThatThrownBy(() -> caller.as(clerk, act))
                .isInstanceOfSatisfying(RefusedFields.class, refused -> assertThat(refused.refusals())
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.field()).isEqualTo(field);
                            assertThat(one.key()).isEqualTo(key);
                        }));
    }

    private List<Amendment> kept() {
        return caller.as(clerk, () -> amendments.of(given.open(area, "1")));
    }

    private String revealed(HouseholdService.Sealed what) {
        return caller.as(clerk, () -> households.reveal(area, "1", what, "核对"));
    }

    private long version() {
        return given.open(area, "1").getVersion();
    }

    private AreaProgress today() {
        return caller.asSystem(() -> statistics.progress(area, LocalDate.now(clock)));
    }
}
