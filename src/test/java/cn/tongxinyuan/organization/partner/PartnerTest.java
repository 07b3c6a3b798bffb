package cn.tongxinyuan.organization.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a partner must say of itself, and what becomes of a need or a resource. */
class PartnerTest {

    private static final ScopePath UNIT = new ScopePath("370105013008");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final String CREDIT = "91350100M000100Y43";

    @ParameterizedTest
    @CsvSource({
        "REPORTED, , 91350100M000100Y43, , , , organization.rule.partner-name",
        "COMPANY, 示例公司, , , , , organization.rule.credit-code",
        "SOCIAL, 示例社, 91350100M000100Y44, , , , organization.rule.credit-code",
        "INSTITUTION, 示例所, 91350100M000100Y43, 王某, 12345, , organization.rule.partner-mobile",
        "RESIDENT, , , , 19900000001, CULTURE, organization.rule.partner-person",
        "RESIDENT, , , 王某, , CULTURE, organization.rule.partner-mobile",
        "RESIDENT, , , 王某, 19900000001, , organization.rule.partner-speciality"
    })
    void whatIsMissingIsSaid(
            PartnerKind kind,
            String name,
            String credit,
            String person,
            String mobile,
            String speciality,
            String rule) {
        PartnerDetails details = new PartnerDetails(name, credit, person, mobile, speciality, DAY, null, null);

        assertThatThrownBy(() -> details.requireSound(kind, false))
                .isInstanceOfSatisfying(RefusedFields.class, refused -> assertThat(refused.refusals())
                        .extracting(RefusedFields.Refusal::key)
                        .containsExactly(rule));
    }

    @Test
    void aResidentIsAnnouncedAsAskedOrBySurname() {
        assertThat(described(PartnerKind.RESIDENT, details(null, "欧阳某甲")).getName())
                .isEqualTo("欧阳老师");
        Partner called = described(PartnerKind.RESIDENT, details("剪纸王老师", "王某甲"));
        assertThat(called.getName()).isEqualTo("剪纸王老师");
        called.describe(details(null, "王某甲"));
        assertThat(called.getName()).as("nothing said is nothing else").isEqualTo("剪纸王老师");
        assertThat(called.getCreditCode()).as("somebody has no credit code").isNull();
    }

    @Test
    void aPartnerHelpsFromItsFirstDayToItsLast() {
        Partner partner = described(
                PartnerKind.REPORTED, new PartnerDetails("示例单位", CREDIT, null, null, null, DAY, DAY.plusDays(1), null));

        assertThat(List.of(-1, 0, 1, 2).stream().map(days -> partner.isInForce(DAY.plusDays(days))))
                .containsExactly(false, true, true, false);
        partner.end("协议解除", DAY);
        assertThat(partner.isInForce(DAY)).isFalse();
        refused("organization.rule.partner-state", () -> partner.end("再次", DAY));
        partner.resume();
        assertThat(partner.isInForce(DAY)).isTrue();
        assertThat(partner.getReason()).isNull();
    }

    @Test
    void aNeedIsClaimedGivenBackClaimedAgainAndDone() {
        PartnerOffer need = PartnerOffer.need("XQ-2024-00001", UNIT, wish());
        Partner helper = described(PartnerKind.REPORTED, details("示例单位", null));

        need.claim(helper.known(), DAY.plusDays(1), DAY);
        refused("organization.rule.offer-state", () -> need.claim(helper.known(), DAY.plusDays(1), DAY));
        refused("organization.rule.offer-state", () -> need.describe(wish()));
        need.heldAt("/lamp/lamp-view?code=1");
        need.release("人手不够");
        assertThat(need.getPartner()).isNull();
        assertThat(need.getHeldAt()).isNull();
        assertThat(need.getReason()).isEqualTo("人手不够");

        need.claim(helper.known(), DAY.plusDays(2), DAY);
        need.complete(DAY.plusDays(2), 31, DAY.plusDays(3));
        assertThat(need.getState()).isEqualTo(OfferState.DONE);
        refused("organization.rule.offer-state", () -> need.withdraw("不办了"));
        refused("organization.rule.offer-state", () -> need.release("不办了"));
        refused("organization.rule.offer-state", () -> need.heldAt(null));
    }

    @Test
    void aResourceGivenBackStaysItsPartners() {
        Partner helper = described(PartnerKind.REPORTED, details("示例单位", null));
        PartnerOffer resource = PartnerOffer.resource("ZY-2024-00001", helper, wish());
        resource.claim(UNIT, DAY, DAY);

        resource.release("改期");

        assertThat(resource.getPartner()).isEqualTo(helper.getCode());
        assertThat(resource.getUnit()).isNull();
    }

    @Test
    void aClaimIsForOneOfTheDaysToCome() {
        PartnerOffer need = PartnerOffer.need("XQ-2024-00001", UNIT, wish());

        for (LocalDate wrong : List.of(DAY.minusDays(1), DAY.plusDays(10))) {
            PartnerOffer fresh = PartnerOffer.need("XQ-2024-00002", UNIT, wish());
            refused("organization.rule.claim-day", () -> fresh.claim(UNIT, wrong, DAY.minusDays(1)));
        }
        refused("organization.rule.claim-day", () -> need.claim(UNIT, DAY, DAY.plusDays(1)));
    }

    @Test
    void itIsDoneBetweenTheClaimAndToday() {
        for (LocalDate wrong : List.of(DAY.minusDays(1), DAY.plusDays(2))) {
            PartnerOffer need = PartnerOffer.need("XQ-2024-00001", UNIT, wish());
            need.claim(UNIT, DAY, DAY);
            refused("organization.rule.done-day", () -> need.complete(wrong, 3, DAY.plusDays(1)));
        }
        for (int wrong : List.of(-1, 100_001)) {
            PartnerOffer need = PartnerOffer.need("XQ-2024-00001", UNIT, wish());
            need.claim(UNIT, DAY, DAY);
            refused("organization.rule.served", () -> need.complete(DAY, wrong, DAY));
        }
    }

    private static OfferDetails wish() {
        return new OfferDetails("REPAIR", "磨剪子", DAY, DAY.plusDays(9), 30);
    }

    private static PartnerDetails details(String name, String person) {
        return new PartnerDetails(name, CREDIT, person, "19900000001", "CULTURE", DAY, null, null);
    }

    private static Partner described(PartnerKind kind, PartnerDetails details) {
        Partner partner = new Partner("GJ-2024-00001", kind, UNIT);
        partner.describe(details);
        partner.reachedBy("sealed", "index");
        return partner;
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
