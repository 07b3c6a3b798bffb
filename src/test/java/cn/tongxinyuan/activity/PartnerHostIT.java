package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerDetails;
import cn.tongxinyuan.organization.partner.PartnerGiven;
import cn.tongxinyuan.organization.partner.PartnerService;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A registered partner holds something in a programme, and meets by it what it took on. */
@ExtendWith(ArquillianExtension.class)
class PartnerHostIT {

    @Inject
    ActivityGiven given;

    @Inject
    PartnerGiven partners;

    @Inject
    Caller caller;

    @Inject
    ItemService items;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeStatistics statistics;

    @Inject
    PartnerService register;

    @Inject
    OfferService offers;

    @Inject
    OfferingService offerings;

    @Test
    void residentsReadThePartnersNameAndTheMonthCountsIt() {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        String partner = partners.partner(COMMUNITY);
        Programme programme = given.draft(COMMUNITY);
        long before = partnered();

        ProgrammeItem item =
                caller.as(worker, () -> items.add(programme.getCode(), held(given.booked(12, 20), partner, null)));

        assertThat(item.getHost())
                .isEqualTo(caller.asSystem(() -> register.find(partner)).getName());
        assertThat(partnered()).as("not before it is out").isEqualTo(before);
        given.publish(programme);
        assertThat(partnered()).isEqualTo(before + 1);
    }

    @Test
    void onePartnerIsNotAtTwoPlacesAtATime() {
        String partner = partners.partner(STREET);
        Programme here = given.draft(COMMUNITY);
        Programme there = given.draft("370105013009");
        given.add(here, held(given.open(12), partner, null));
        given.add(there, held(named(given.open(12), "别的称呼"), partner, null));

        assertThat(caller.asSystem(() -> programmes.clashes(programmes.open(here.getCode()))))
                .extracting(Clash::kind)
                .contains(Clash.Kind.HOST);
    }

    @Test
    void aClaimOpensWhatItBecameAsLongAsItIsIt() {
        String partner = partners.partner(COMMUNITY);
        String need = partners.claim(partners.need(COMMUNITY), partner);
        Programme programme = given.draft(COMMUNITY);

        ProgrammeItem item = given.add(programme, held(given.open(12), partner, need));
        assertThat(heldAt(need))
                .isEqualTo("/activity/item-edit?programme=" + programme.getCode() + "&code=" + item.getCode());

        caller.asSystem(() ->
                items.change(item.getCode(), given.stored(item).getVersion(), held(given.open(12), partner, null)));
        assertThat(heldAt(need)).isNull();
    }

    @Test
    void aClaimIsItsPartnersAndIsMetOnce() {
        String need = partners.claim(partners.need(COMMUNITY), partners.partner(COMMUNITY));
        String other = partners.partner(COMMUNITY);
        Programme programme = given.draft(COMMUNITY);

        refused("activity.rule.claim-others", () -> given.add(programme, held(given.open(12), other, need)));
        refused("activity.rule.claim-others", () -> given.add(programme, held(given.open(12), null, need)));
        String partner = caller.asSystem(() -> offers.find(need).getPartner());
        refused(
                "activity.rule.claim-once",
                () -> caller.asSystem(() -> items.addSeries(
                        programme.getCode(),
                        held(given.open(12), partner, need),
                        given.month().atDay(26))));
        ProgrammeItem meets = given.add(programme, held(given.open(12), partner, need));
        refused("activity.rule.claim-met", () -> given.add(programme, held(given.open(19), partner, need)));
        assertThat(heldAt(need)).contains(meets.getCode());
    }

    @Test
    void whoHelpsNoMoreHoldsNothing() {
        String partner = partners.partner(COMMUNITY);
        caller.asSystem(() -> register.end(partner, register.find(partner).getVersion(), "协议到期"));
        Programme programme = given.draft(COMMUNITY);

        refused("activity.rule.partner-over", () -> given.add(programme, held(given.open(12), partner, null)));
    }

    @Test
    void aSeriesEndsWithTheAgreementOfItsPartner() {
        String partner = partners.partner(COMMUNITY);
        caller.asSystem(() -> {
            Partner helper = register.find(partner);
            register.describe(
                    partner,
                    helper.getVersion(),
                    new PartnerDetails(
                            helper.getName(),
                            helper.getCreditCode(),
                            null,
                            null,
                            null,
                            helper.getSince(),
                            given.month().atDay(13),
                            null));
            return null;
        });
        Programme programme = given.draft(COMMUNITY);

        int added = caller.asSystem(() -> items.addSeries(
                programme.getCode(),
                held(given.open(5), partner, null),
                given.month().atDay(26)));

        assertThat(added).isEqualTo(2);
    }

    @Test
    void aCommunityIsHelpedByItsStreetsPartners() {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        String partner = partners.partner(STREET);
        Programme programme = given.draft(COMMUNITY);

        ProgrammeItem item =
                caller.as(worker, () -> items.add(programme.getCode(), held(given.open(12), partner, null)));
        caller.as(worker, () -> {
            items.change(item.getCode(), given.stored(item).getVersion(), held(given.open(19), "别的称呼", partner, null));
            return null;
        });
        assertThat(given.stored(item).getHost()).isEqualTo("别的称呼");
        assertThatThrownBy(() -> caller.as(worker, () -> register.find(partner)))
                .as("of the street's partner it knows the name alone")
                .isInstanceOf(UnknownRecord.class);
        String elsewhere = partners.partner("370105013009");
        refused(
                "organization.rule.unknown-partner",
                () -> caller.as(worker, () -> items.add(programme.getCode(), held(given.open(5), elsewhere, null))));
    }

    @Test
    void whatTheStreetLentACommunityIsMetThere() {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        String partner = partners.partner(STREET);
        String lent = partners.claim(partners.resource(partner), COMMUNITY);
        Programme programme = given.draft(COMMUNITY);

        ProgrammeItem item =
                caller.as(worker, () -> items.add(programme.getCode(), held(given.open(12), partner, lent)));
        assertThat(heldAt(lent)).contains(item.getCode());
        caller.as(worker, () -> {
            items.remove(item.getCode(), given.stored(item).getVersion());
            return null;
        });
        assertThat(heldAt(lent)).isNull();
    }

    @Test
    void whatIsGivenBackIsMetByNothing() {
        String partner = partners.partner(COMMUNITY);
        String need = partners.claim(partners.need(COMMUNITY), partner);
        ProgrammeItem item = given.add(given.draft(COMMUNITY), held(given.open(12), partner, need));

        caller.asSystem(() -> offers.release(need, offers.find(need).getVersion(), "那天另有安排"));

        assertThat(given.stored(item).getClaim()).isNull();
    }

    @Test
    void whatIsCalledOffMeetsNothing() {
        String partner = partners.partner(COMMUNITY);
        String open = partners.claim(partners.need(COMMUNITY), partner);
        String booked = partners.claim(partners.need(COMMUNITY), partner);
        Programme programme = given.draft(COMMUNITY);
        ProgrammeItem line = given.add(programme, held(given.open(12), partner, open));
        ProgrammeItem seats = given.add(programme, held(given.booked(19, 20), partner, booked));
        given.publish(programme);

        caller.asSystem(() -> items.callOff(line.getCode(), given.stored(line).getVersion(), "场地检修"));
        String offering = given.stored(seats).getOffering();
        caller.asSystem(
                () -> offerings.callOff(offering, offerings.open(offering).getVersion(), "场地检修"));

        assertThat(heldAt(open)).isNull();
        assertThat(heldAt(booked)).isNull();
    }

    @Test
    void whatAPartnerHoldsIsCorrectedAfterTheAgreementEnded() {
        String partner = partners.partner(COMMUNITY);
        ProgrammeItem item = given.add(given.draft(COMMUNITY), held(given.open(12), partner, null));
        caller.asSystem(() -> register.end(partner, register.find(partner).getVersion(), "协议到期"));

        caller.asSystem(() -> items.change(
                item.getCode(), given.stored(item).getVersion(), held(given.open(12), "新的称呼", partner, null)));
        assertThat(given.stored(item).getHost()).isEqualTo("新的称呼");
        refused(
                "activity.rule.partner-over",
                () -> caller.asSystem(() -> items.change(
                        item.getCode(), given.stored(item).getVersion(), held(given.open(19), partner, null))));
    }

    private String heldAt(String offer) {
        return caller.asSystem(() -> offers.find(offer)).getHeldAt();
    }

    private long partnered() {
        return caller.asSystem(() -> statistics.sum(
                        new ScopePath(COMMUNITY),
                        given.month().atDay(1),
                        given.month().atEndOfMonth()))
                .partnered();
    }

    private static ItemDetails named(ItemDetails of, String host) {
        return held(of, host, null, null);
    }

    private static ItemDetails held(ItemDetails of, String partner, String claim) {
        return held(of, of.host(), partner, claim);
    }

    private static ItemDetails held(ItemDetails of, String host, String partner, String claim) {
        return new ItemDetails(
                of.title(),
                of.category(),
                host,
                partner,
                claim,
                of.room(),
                of.day(),
                of.from(),
                of.until(),
                of.capacity(),
                of.audience(),
                of.suits(),
                of.contact(),
                of.film());
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
