package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.STREET;
import static cn.tongxinyuan.activity.ActivityGiven.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes into a programme after it was published. */
@ExtendWith(ArquillianExtension.class)
class AdditionIT {

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    AdditionService additions;

    @Inject
    ItemService items;

    @Inject
    ProgrammeStatistics statistics;

    @Inject
    Announcements announcements;

    @Inject
    Inbox inbox;

    @Inject
    VenueService venue;

    @Test
    void aClosureAnnouncesNothingThatWaitsForItsCheck() {
        Programme programme = given.published(COMMUNITY);
        ProgrammeItem waiting = given.proposed(programme, given.open(20));
        caller.asSystem(() -> venue.shut(
                programme.getCentre(), given.month().atDay(20), given.month().atDay(20), "消防检修"));

        assertThat(given.stored(waiting).isProposed()).isTrue();
        refused(
                "activity.rule.shut",
                () -> caller.asSystem(() -> additions.approve(
                        waiting.getCode(), given.stored(waiting).getVersion())));
    }

    @Test
    void aCommunityAddsTheStreetChecksAndResidentsBook() {
        String community = caller.hired("organization.community-worker", COMMUNITY);
        String street = caller.hired("organization.street-secretary", STREET);
        Programme programme = given.published(COMMUNITY);
        long before = planned();

        ProgrammeItem added =
                caller.as(community, () -> additions.propose(programme.getCode(), given.booked(14, 20), "区医院新排了一场义诊"));
        assertThat(announced(programme)).as("not before it was checked").hasSize(1);
        assertThat(planned()).as("nor counted").isEqualTo(before);
        assertThat(waiting(street, added)).isOne();
        assertThat(waiting(community, added)).isZero();

        caller.as(street, () -> additions.approve(added.getCode(), version(added)));

        assertThat(waiting(street, added)).isZero();
        assertThat(planned()).isEqualTo(before + 1);
        assertThat(announced(programme)).hasSize(2).last().satisfies(item -> assertThat(item.isAdded())
                .isTrue());
        String offering = given.stored(added).getOffering();
        assertThat(records.sql("select state from booking_offering where code = ?1", offering))
                .as("out by itself, though the street publishes nothing else")
                .isEqualTo(List.of("PUBLISHED"));
        assertThat(trail.of(street))
                .anySatisfy(row -> assertThat(row).contains("activity.approve", programme.getCode()));
        refused(
                "activity.rule.not-proposed",
                () -> caller.as(street, () -> additions.approve(added.getCode(), version(added))));
    }

    @Test
    void whatIsRefusedIsGoneAndTheUnitIsToldWhy() {
        String community = caller.hired("organization.community-worker", COMMUNITY);
        String street = caller.hired("organization.street-secretary", STREET);
        Programme programme = given.published(COMMUNITY);
        ProgrammeItem added = given.proposed(programme, given.booked(14, 20));

        refused(
                "activity.rule.words-needed",
                () -> caller.as(street, () -> additions.refuse(added.getCode(), version(added), " ")));
        caller.as(street, () -> additions.refuse(added.getCode(), version(added), "当天场地另有安排"));

        assertThat(records.sql("select code from activity_item where code = ?1", added.getCode()))
                .isEmpty();
        assertThat(waiting(street, added)).isZero();
        assertThat(records.sql("select title from platform_notice where recipient = ?1", community))
                .anySatisfy(title -> assertThat(title.toString()).contains("activity.told.refused", "当天场地另有安排"));
    }

    @Test
    void onlyWhatIsPublishedIsAddedToAndTheRoomMustBeFree() {
        Programme draft = given.draft(COMMUNITY);
        refused("activity.rule.not-published", () -> given.proposed(draft, given.booked(14, 20)));

        Programme programme = given.published(COMMUNITY);
        refused("activity.rule.room-taken", () -> given.proposed(programme, titled(given.open(12), "合唱排练", null)));
        given.proposed(programme, titled(given.open(15), "合唱排练", null));
        refused("activity.rule.room-taken", () -> given.proposed(programme, titled(given.open(15), "书法", null)));
    }

    @Test
    void whoAddsMayCorrectItAndTakeItBackUntilItIsChecked() {
        String community = caller.hired("organization.community-worker", COMMUNITY);
        ProgrammeItem added = given.proposed(given.published(COMMUNITY), given.booked(14, 20));

        caller.as(community, () -> items.change(added.getCode(), version(added), given.booked(15, 25)));
        assertThat(given.stored(added).getCapacity()).isEqualTo(25);
        caller.as(community, () -> items.remove(added.getCode(), version(added)));

        assertThat(records.sql("select code from activity_item where code = ?1", added.getCode()))
                .isEmpty();
    }

    private List<Announced> announced(Programme programme) {
        return announcements.of(
                programme.getCentre(), given.month().atDay(1), given.month().atEndOfMonth());
    }

    private long planned() {
        return caller.asSystem(() -> statistics.sum(
                        new ScopePath(COMMUNITY),
                        given.month().atDay(1),
                        given.month().atEndOfMonth()))
                .planned();
    }

    private long version(ProgrammeItem item) {
        return given.stored(item).getVersion();
    }

    private long waiting(String username, ProgrammeItem item) {
        return caller.as(username, () -> inbox.mine("activity.addition", 10_000)).stream()
                .map(Task::getAddress)
                .filter(address -> address.endsWith("=" + item.getCode()))
                .count();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
