package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.DISTRICT;
import static cn.tongxinyuan.activity.ActivityGiven.STREET;
import static cn.tongxinyuan.activity.ActivityGiven.film;
import static cn.tongxinyuan.activity.ActivityGiven.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month's programme from its draft to what residents book, and back when something is called off. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeLifeIT {

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    ProgrammeService programmes;

    @Inject
    ItemService items;

    @Inject
    OfferingService offerings;

    @Inject
    VenueService venue;

    @Inject
    Inbox inbox;

    @Test
    void aCommunityDraftsTheStreetChecksTheDistrictPublishes() {
        String community = caller.hired("organization.community-worker", COMMUNITY);
        String street = caller.hired("organization.street-secretary", STREET);
        String district = caller.hired("organization.district-org", DISTRICT);
        String centre = given.centre(COMMUNITY);

        Programme programme = caller.as(community, () -> programmes.begin(centre, given.month()));
        assertThat(waiting(community, programme)).isOne();
        assertThat(waiting(street, programme)).as("not the street's turn").isZero();
        caller.as(community, () -> items.add(programme.getCode(), given.booked(12, 20)));
        caller.as(community, () -> items.add(programme.getCode(), given.open(13)));
        caller.as(community, () -> programmes.submit(programme.getCode(), given.version(programme)));
        assertThat(waiting(community, programme)).isZero();
        assertThat(waiting(street, programme)).isOne();

        caller.as(street, () -> programmes.sendBack(programme.getCode(), given.version(programme), "请写明带什么材料"));
        assertThat(given.stored(programme).getWords()).isEqualTo("请写明带什么材料");
        assertThat(waiting(community, programme)).isOne();
        assertThat(records.sql("select title from platform_notice where recipient = ?1", community))
                .anySatisfy(title -> assertThat(title.toString()).contains("sent-back", "请写明带什么材料"));
        caller.as(community, () -> programmes.submit(programme.getCode(), given.version(programme)));
        caller.as(street, () -> programmes.check(programme.getCode(), given.version(programme)));
        assertThat(waiting(district, programme)).isOne();
        caller.as(district, () -> programmes.publish(programme.getCode(), given.version(programme)));

        assertThat(given.stored(programme).getState()).isEqualTo(ProgrammeState.PUBLISHED);
        assertThat(waiting(district, programme)).isZero();
        assertThat(programme(programme))
                .extracting(item -> item.getOffering() != null)
                .as("only what has seats is booked")
                .containsExactly(true, false);
        assertThat(trail.of(district))
                .anySatisfy(row -> assertThat(row).contains("activity.publish", programme.getCode()));
    }

    @Test
    void residentsBookWhatWasPublishedAndAreToldWhenItIsCalledOff() {
        Programme programme = given.draft(COMMUNITY);
        ProgrammeItem item = given.add(programme, given.booked(12, 20));
        given.publish(programme);
        records.change(
                "update booking_offering set opens_at = opens_at - interval '60' day where code = ?1",
                given.stored(item).getOffering());
        String offering = given.stored(item).getOffering();
        Api residents = caller.api(caller.hired("organization.gateway-miniprogram", DISTRICT));

        Api.Answer booked = residents
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .json(
                        "/api/v1/offerings/" + offering + "/bookings",
                        "{\"name\":\"王某甲\",\"mobile\":\"19900008123\",\"community\":\"" + COMMUNITY
                                + "\",\"companions\":0}");
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);

        long told = messages();
        caller.asSystem(
                () -> offerings.callOff(offering, offerings.open(offering).getVersion(), "停电检修"));

        assertThat(messages() - told).isOne();
        assertThat(given.stored(item).getState()).isEqualTo(ItemState.CALLED_OFF);
        assertThat(given.stored(item).getReason()).isEqualTo("停电检修");
    }

    @Test
    void aScreeningWithoutLicenceCannotBeSubmitted() {
        Programme programme = given.draft(COMMUNITY);
        ProgrammeItem item = given.add(programme, film(given.booked(14, 60), new Film("开国大典", "区电影公司", null, true)));

        refused("activity.rule.unlicensed", () -> submit(programme));

        caller.asSystem(() -> items.change(
                item.getCode(),
                given.stored(item).getVersion(),
                film(given.booked(14, 60), new Film("开国大典", "区电影公司", "鲁影放字2024-118", true))));
        submit(programme);
        assertThat(given.stored(item).getFilm().isSubtitled()).isTrue();
    }

    @Test
    void oneRoomHoldsOneThingAtATime() {
        Programme programme = given.draft(COMMUNITY);
        given.add(programme, given.open(12));
        ProgrammeItem second = given.add(programme, titled(given.open(12), "合唱排练", null));

        assertThat(caller.asSystem(() -> programmes.clashes(programmes.open(programme.getCode()))))
                .extracting(clash -> clash.kind() + " " + clash.with().title())
                .contains("ROOM 合唱排练", "CONTACT 合唱排练");
        refused("activity.rule.room-taken", () -> submit(programme));

        caller.asSystem(
                () -> items.remove(second.getCode(), given.stored(second).getVersion()));
        submit(programme);
    }

    @Test
    void aSeriesSaysWhichDaysItLeftOutAndWhy() {
        Programme programme = given.draft(COMMUNITY);
        given.add(programme, given.open(14));
        caller.asSystem(() -> venue.shut(
                programme.getCentre(), given.month().atDay(21), given.month().atDay(22), "消防检修"));

        int added = caller.asSystem(() -> items.addSeries(
                programme.getCode(),
                titled(given.open(7), "书法班", 12),
                given.month().atDay(28)));

        assertThat(added).isEqualTo(2);
        assertThat(given.stored(programme).getLeftOut())
                .satisfiesExactly(
                        room -> assertThat(room).contains("left-out-room", "书法班", "八段锦晨练"),
                        shut -> assertThat(shut).contains("left-out-shut", "消防检修"));
    }

    @Test
    void aClosureCallsOffWhatWasAnnounced() {
        Programme programme = given.draft(COMMUNITY);
        ProgrammeItem seats = given.add(programme, given.booked(12, 20));
        ProgrammeItem open = given.add(programme, titled(given.open(13), "露天电影", null));
        ProgrammeItem after = given.add(programme, titled(given.open(14), "义诊", null));
        given.publish(programme);

        caller.asSystem(() -> venue.shut(
                programme.getCentre(), given.month().atDay(12), given.month().atDay(13), "消防检修"));

        assertThat(List.of(given.stored(seats), given.stored(open)))
                .allSatisfy(item -> assertThat(item.getReason()).isEqualTo("消防检修"));
        assertThat(given.stored(after).isPlanned()).isTrue();
        assertThat(records.sql(
                                "select state from booking_offering where code = ?1",
                                given.stored(seats).getOffering())
                        .get(0))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aCopyOfLastMonthLeavesFilmsAndFifthWeeksOut() {
        Programme before = given.draft(COMMUNITY);
        given.add(before, given.booked(8, 20));
        given.add(before, film(given.booked(9, 60), new Film("开国大典", "区电影公司", "鲁影放字2024-118", false)));
        Programme after = caller.asSystem(
                () -> programmes.begin(before.getCentre(), given.month().plusMonths(1)));

        assertThat(caller.asSystem(() -> items.copyLastMonth(after.getCode()))).isOne();

        assertThat(programme(after)).singleElement().satisfies(item -> {
            assertThat(item.getDay().getDayOfWeek())
                    .isEqualTo(given.month().atDay(8).getDayOfWeek());
            assertThat(item.getCapacity()).isEqualTo(20);
        });
        assertThat(given.stored(after).getLeftOut()).singleElement().asString().contains("left-out-licence", "星光放映厅");
    }

    @Test
    void theNightBeginsOneDraftPerOpenCentre() {
        String centre = given.centre(COMMUNITY);
        caller.asSystem(() -> programmes.beginAll(given.month()));

        assertThat(caller.asSystem(() -> programmes.find(centre, given.month())))
                .isPresent();
        assertThat(caller.asSystem(() -> programmes.beginAll(given.month()))).isZero();
        refused("activity.rule.begun", () -> caller.asSystem(() -> programmes.begin(centre, given.month())));
    }

    private void submit(Programme programme) {
        caller.asSystem(() -> programmes.submit(programme.getCode(), given.version(programme)));
    }

    private List<ProgrammeItem> programme(Programme programme) {
        return caller.asSystem(() -> programmes.items(programmes.open(programme.getCode())));
    }

    private long waiting(String username, Programme programme) {
        return caller.as(username, () -> inbox.mine("activity.step", 10_000)).stream()
                .map(Task::getAddress)
                .filter(address -> address.endsWith("=" + programme.getCode()))
                .count();
    }

    private long messages() {
        return ((Number) records.sql("select count(*) from platform_text_message")
                        .get(0))
                .longValue();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
