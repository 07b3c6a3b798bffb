package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Partners and offers in any unit, and those whose acts take a version. */
final class PartnerSamples {

    private static final String UNIT = "370105013008";

    private PartnerSamples() {}

    @ApplicationScoped
    static class Partners implements ScopeSample {

        @Inject
        PartnerGiven given;

        @Inject
        PartnerService partners;

        @Inject
        Caller caller;

        @Override
        public Class<?> entity() {
            return Partner.class;
        }

        @Override
        public long stored(ScopePath unit) {
            String code = given.partner(unit.code());
            return caller.asSystem(() -> partners.find(code)).getId();
        }
    }

    @ApplicationScoped
    static class Offers implements ScopeSample {

        @Inject
        PartnerGiven given;

        @Override
        public Class<?> entity() {
            return PartnerOffer.class;
        }

        @Override
        public long stored(ScopePath unit) {
            String need = given.need(unit.code());
            given.claim(need, given.partner(unit.code()));
            return given.stored(need).getId();
        }
    }

    @ApplicationScoped
    static class PartnerVersions implements VersionSample {

        @Inject
        PartnerGiven given;

        @Override
        public Class<?> service() {
            return PartnerService.class;
        }

        @Override
        public Map<String, Object> given() {
            PartnerDetails details = PartnerGiven.organisation("示例单位");
            String code = given.partner(UNIT, PartnerKind.REPORTED, details);
            return Map.of("code", code, "version", 1L, "details", details, "reason", "协议到期");
        }
    }

    @ApplicationScoped
    static class OfferVersions implements VersionSample {

        @Inject
        PartnerGiven given;

        @Override
        public Class<?> service() {
            return OfferService.class;
        }

        @Override
        public Map<String, Object> given() {
            String code = given.claim(given.need(UNIT), given.partner(UNIT));
            return Map.of(
                    "code",
                    code,
                    "version",
                    given.version(code),
                    "details",
                    given.wish(),
                    "reason",
                    "改期",
                    "day",
                    given.today(),
                    "served",
                    12);
        }
    }
}
