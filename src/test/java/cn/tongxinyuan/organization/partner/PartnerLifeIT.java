package cn.tongxinyuan.organization.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner is registered, takes something on, does it, and nobody sees more of it than they may. */
@ExtendWith(ArquillianExtension.class)
class PartnerLifeIT {

    private static final String COMMUNITY = "370105013008";
    private static final String OTHER = "370105013009";
    private static final String STREET = "370105013";
    private static final int AT_ONCE = 12;

    @Inject
    PartnerGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    PartnerService partners;

    @Inject
    OfferService offers;

    @Inject
    Inbox inbox;

    @Inject
    UnguardedClaims unguarded;

    @Test
    void aStreetBringsANeedAndAPartnerTogether() {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        String street = caller.hired("organization.street-secretary", STREET);
        String partner = given.partner(STREET);
        String need = caller.as(
                worker, () -> offers.ask(new ScopePath(COMMUNITY), given.wish()).getCode());

        caller.as(street, () -> offers.claim(need, partner, given.today()));
        assertThat(waiting(worker, need)).as("it is due today").isOne();
        assertThat(trail.of(street)).anySatisfy(row -> assertThat(row).contains("organization.claim", need, partner));
        caller.as(worker, () -> offers.complete(need, given.version(need), given.today(), 27));

        assertThat(waiting(worker, need)).isZero();
        PartnerOffer done = given.stored(need);
        assertThat(done.getState()).isEqualTo(OfferState.DONE);
        assertThat(done.getServed()).isEqualTo(27);
        assertThat(caller.as(street, () -> offers.of(partners.find(partner)))).containsExactly(done);
    }

    @Test
    void whatIsClaimedWaitsInTheInboxFromItsDayOn() {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        String need = given.claim(given.need(COMMUNITY), given.partner(COMMUNITY));
        assertThat(waiting(worker, need)).as("before its day").isZero();

        records.change(
                "update platform_task set shown_from = shown_from - 3, due_on = due_on - 3 where subject = ?1", need);
        assertThat(waiting(worker, need)).as("after its day").isOne();
        caller.as(worker, () -> offers.release(need, given.version(need), "人手不够"));

        assertThat(waiting(worker, need)).isZero();
        assertThat(given.stored(need).isProposed()).isTrue();
    }

    @Test
    void oneNeedIsClaimedOnceHoweverManyAsk() throws Exception {
        for (int round = 0; round < 4; round++) {
            String need = given.need(COMMUNITY);
            String partner = given.partner(COMMUNITY);

            List<String> got = crowd.together(AT_ONCE, i -> claimed(need, partner));

            assertThat(Collections.frequency(got, "claimed")).isOne();
            assertThat(Collections.frequency(got, "organization.rule.offer-taken"))
                    .isEqualTo(AT_ONCE - 1);
        }
    }

    @Test
    void withoutItsGuardTheSameNeedIsClaimedTwice() throws Exception {
        String need = given.need(COMMUNITY);
        CyclicBarrier looked = new CyclicBarrier(2);

        assertThat(crowd.together(2, i -> unguarded.claim(need, looked)))
                .as("the control must fail, else the race was none")
                .containsExactly(true, true);
    }

    @Test
    void whoWithdrawsWhatWasClaimedMeanwhileIsTold() {
        String need = given.need(COMMUNITY);
        long seen = given.version(need);
        given.claim(need, given.partner(COMMUNITY));

        assertThatThrownBy(() -> caller.asSystem(() -> offers.withdraw(need, seen, "不用了")))
                .isInstanceOf(cn.tongxinyuan.kernel.StaleRecord.class);
    }

    @Test
    void anOrganisationIsRegisteredOnceInTheDistrict() {
        PartnerDetails details = PartnerGiven.organisation("示例单位");
        given.partner(COMMUNITY, PartnerKind.COMPANY, details);

        assertThatThrownBy(() -> given.partner("370105001010", PartnerKind.COMPANY, details))
                .isInstanceOfSatisfying(Conflict.class, taken -> assertThat(taken.key())
                        .isEqualTo("organization.rule.credit-code-taken"));
    }

    @Test
    void nobodyActsBeyondTheOwnUnit() {
        String partner = given.partner(OTHER);
        String need = given.need(OTHER);
        String worker = caller.hired("organization.community-worker", COMMUNITY);

        assertThatThrownBy(() -> caller.as(worker, () -> partners.find(partner)))
                .isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(worker, () -> offers.find(need))).isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(worker, () -> offers.claim(need, partner, given.today())))
                .isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(worker, () -> offers.ask(new ScopePath(OTHER), given.wish())))
                .isInstanceOf(OutOfScope.class);
        String own = given.need(COMMUNITY);
        refused(
                "organization.rule.unknown-partner",
                () -> caller.as(worker, () -> offers.claim(own, partner, given.today())));
        assertThat(caller.as(worker, () -> partners.inForce(given.today())))
                .extracting(Partner::getCode)
                .doesNotContain(partner);
    }

    @Test
    void aPartnerWhoEndedTakesNothingOn() {
        String partner = given.partner(COMMUNITY);
        String need = given.need(COMMUNITY);
        caller.asSystem(() -> partners.end(partner, partners.find(partner).getVersion(), "协议到期"));

        refused("organization.rule.partner-over", () -> given.claim(need, partner));
        refused("organization.rule.partner-over", () -> given.resource(partner));
        assertThat(given.stored(need).isProposed()).isTrue();
    }

    @Test
    void aResourceIsBookedByAUnit() {
        String resource = given.resource(given.partner(STREET));

        given.claim(resource, COMMUNITY);

        assertThat(given.stored(resource).getUnit().code()).isEqualTo(COMMUNITY);
    }

    @Test
    void whomToCallIsSealedMaskedAndShownForAReason() {
        PartnerDetails resident = PartnerGiven.resident("王某甲");
        String code = given.partner(COMMUNITY, PartnerKind.RESIDENT, resident);
        String secretary = caller.hired("organization.community-secretary", COMMUNITY);
        Api reader = caller.browser(secretary);

        assertThat(records.sql(
                                "select name || person_sealed || mobile_sealed from organization_partner where code = ?1",
                                code)
                        .get(0)
                        .toString())
                .startsWith("王老师")
                .doesNotContain("王某甲", resident.mobile());
        for (String page :
                List.of("partner-list?q=" + code, "partner-view?code=" + code, "partner-edit?code=" + code)) {
            String shown = reader.get("/organization/" + page).body();
            assertThat(shown).as(page).contains("王老师").doesNotContain("王某甲", resident.mobile());
        }
        assertThat(reader.get("/organization/partner-view?code=" + code).body())
                .contains("王*", resident.mobile().substring(7));
        refused("organization.rule.words-needed", () -> caller.as(secretary, () -> partners.reveal(code, " ")));
        assertThat(caller.as(secretary, () -> partners.reveal(code, "商定时间")))
                .isEqualTo(new Contact("王某甲", resident.mobile()));
        assertThat(trail.of(secretary))
                .anySatisfy(row -> assertThat(row).contains("organization.reveal", code, "商定时间"));
    }

    @Test
    void whomToCallIsForgottenHalfAYearAfterTheEnd() {
        PartnerDetails resident = PartnerGiven.resident("王某甲");
        String code = given.partner(COMMUNITY, PartnerKind.RESIDENT, resident);
        caller.asSystem(() -> partners.end(code, partners.find(code).getVersion(), "搬走了"));
        ended(code, 170);
        caller.asSystem(() -> partners.forget());
        assertThat(kept(code)).as("not yet").isPositive();

        ended(code, 200);
        assertThat(caller.asSystem(() -> partners.forget())).isPositive();

        assertThat(kept(code)).isZero();
        assertThat(caller.asSystem(() -> partners.find(code)).getName()).isEqualTo("不再合作的能人");
        assertThat(trail.about(code)).anyMatch(row -> row.contains("organization.told.partner-forget"));
        refused(
                "organization.rule.partner-forgotten",
                () -> caller.asSystem(
                        () -> partners.resume(code, partners.find(code).getVersion())));
        caller.asSystem(() -> partners.describe(code, partners.find(code).getVersion(), resident));
        caller.asSystem(() -> partners.resume(code, partners.find(code).getVersion()));
        assertThat(caller.asSystem(() -> partners.find(code)).getName()).isEqualTo("王老师");
    }

    private void ended(String code, int days) {
        records.change(
                "update organization_partner set ended_on = ?1 where code = ?2",
                Date.valueOf(given.today().minusDays(days)),
                code);
    }

    private long kept(String code) {
        return records.sql(
                        "select code from organization_partner where code = ?1"
                                + " and (person_sealed is not null or mobile_sealed is not null or mobile_index is not null)",
                        code)
                .size();
    }

    private String claimed(String need, String partner) {
        try {
            given.claim(need, partner);
            return "claimed";
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private long waiting(String username, String offer) {
        return caller.as(username, () -> inbox.mine("organization.offer", 10_000)).stream()
                .map(Task::getAddress)
                .filter(address -> address.endsWith("=" + offer))
                .count();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
