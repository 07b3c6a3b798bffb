package cn.tongxinyuan.organization.demo;

import cn.tongxinyuan.kernel.CreditCode;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.partner.OfferDetails;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.PartnerDetails;
import cn.tongxinyuan.organization.partner.PartnerKind;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Partners of every street, and needs and resources in every state. Nobody is real: 示例 in the name, credit codes of the
 * region 370199, which does not exist; surname, 某, a heavenly stem, mobiles 1990000.
 */
@ApplicationScoped
public class PartnerDemo implements DemoPart {

    private static final String DISTRICT = "370105";
    private static final int ALL = 1000;
    private static final int COMMUNITY_DIGITS = 12;
    private static final LocalDate SINCE = LocalDate.of(2023, 7, 1);
    private static final long FIRST_MOBILE = 19_900_004_000L;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡";
    private static final int MARCH = 60;

    @Inject
    RegionService regions;

    @Inject
    CentreService centres;

    @Inject
    PartnerService partners;

    @Inject
    OfferService offers;

    @Inject
    DistrictClock clock;

    private int number;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void build() {
        List<Centre> all = centres.list(null, ALL).items();
        LocalDate today = LocalDate.now(clock.clock());
        for (Region street : regions.children(DISTRICT)) {
            all.stream()
                    .map(Centre::getScope)
                    .filter(unit -> unit.code().length() == COMMUNITY_DIGITS
                            && street.getPath().contains(unit))
                    .findFirst()
                    .ifPresent(community -> street(street, community, today));
        }
    }

    private void street(Region street, ScopePath community, LocalDate today) {
        String name = "示例" + street.getShortName().replace("街道", "");
        String clinic = organisation(PartnerKind.REPORTED, "12", street, name + "社区医院", "MEDICAL");
        organisation(PartnerKind.REPORTED, "11", street, name + "司法所", "LEGAL");
        organisation(PartnerKind.SOCIAL, "52", street, name + "助老服务中心", "CARE");
        String repair = organisation(PartnerKind.COMPANY, "91", street, name + "家电维修公司", "REPAIR");
        organisation(PartnerKind.INSTITUTION, "91", street, name + "艺术培训学校", null);
        String scissors = resident(community, "CULTURE");
        resident(community, "SPORT");

        offers.ask(community, wish("EDUCATION", "暑期小学生作业辅导，每周两次", today.plusDays(40), 20, 20));
        String june = offers.ask(community, wish("CULTURE", "端午剪纸和香包制作", today.plusDays(1), 40, 24))
                .getCode();
        offers.claim(june, scissors, today.plusDays(17));
        offers.provide(clinic, wish("MEDICAL", "血压血糖检测和用药咨询，自带设备", today, MARCH, 60));
        String bench = offers.provide(repair, wish("REPAIR", "小家电免费检修半天", today.plusDays(3), 30, 40))
                .getCode();
        offers.claim(bench, community.code(), today.plusDays(12));
        String[] past = new String[3];
        past(today.minusDays(25), () -> {
            past[0] = offers.ask(community, wish("REPAIR", "给独居老人检查电线和插座", today.minusDays(20), 30, 15))
                    .getCode();
            past[1] = offers.ask(community, wish("MEDICAL", "社区义诊", today.minusDays(20), 15, 80))
                    .getCode();
            past[2] = offers.ask(community, wish("GOODS", "借用帐篷和桌椅", today.minusDays(20), 15, 10))
                    .getCode();
            offers.claim(past[0], repair, today.minusDays(4));
            offers.claim(past[1], clinic, today.minusDays(9));
        });
        past(today.minusDays(9), () -> {
            offers.complete(past[1], version(past[1]), today.minusDays(9), 60 + number % 30);
            offers.withdraw(past[2], version(past[2]), "街道统一采购，不用借了");
        });
    }

    private void past(LocalDate day, Runnable work) {
        clock.at(day.atTime(16, 0).atZone(DistrictClock.ZONE).toInstant(), work);
    }

    private long version(String offer) {
        return offers.find(offer).getVersion();
    }

    private static OfferDetails wish(String help, String what, LocalDate from, int days, int people) {
        return new OfferDetails(help, what, from, from.plusDays(days), people);
    }

    private String organisation(PartnerKind kind, String sort, Region street, String name, String speciality) {
        String code = CreditCode.completed(String.format(Locale.ROOT, "%s370199MA%07d", sort, ++number));
        return partners.register(
                kind,
                street.getPath(),
                new PartnerDetails(name, code, person(), mobile(), speciality, SINCE, LocalDate.of(2025, 6, 30), null));
    }

    private String resident(ScopePath community, String speciality) {
        number++;
        return partners.register(
                PartnerKind.RESIDENT,
                community,
                new PartnerDetails(null, null, person(), mobile(), speciality, SINCE, null, null));
    }

    private String person() {
        return SURNAMES.charAt(number % SURNAMES.length()) + "某甲";
    }

    private String mobile() {
        return String.valueOf(FIRST_MOBILE + number);
    }
}
