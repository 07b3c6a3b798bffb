package cn.tongxinyuan.relocation;

import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.map.Outline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Areas and households whose acts take a version. */
final class RelocationVersions {

    private RelocationVersions() {}

    @ApplicationScoped
    static class Areas implements VersionSample {

        @Inject
        RelocationGiven given;

        @Inject
        AreaService areas;

        @Override
        public Class<?> service() {
            return AreaService.class;
        }

        @Override
        public Map<String, Object> given() {
            String code = given.area(RelocationGiven.XINXU);
            Outline outline = Outline.parse(
                    "116.94,36.73\n116.95,36.73\n116.95,36.72", CoordinateSystem.CGCS2000, PositionQuality.APPROX);
            return Map.of("code", code, "version", areas.open(code).getVersion(), "outline", outline);
        }
    }

    @ApplicationScoped
    static class Households implements VersionSample {

        @Inject
        RelocationGiven given;

        @Override
        public Class<?> service() {
            return HouseholdWork.class;
        }

        @Override
        public Map<String, Object> given() {
            String area = given.roll(RelocationGiven.XINXU, 1);
            Household household = given.open(area, "1");
            Map<String, Object> all = new HashMap<>(Map.of("area", area, "number", "1", "staff", "甲某、乙某"));
            all.putAll(Map.of("key", household.getRollKey(), "version", household.getVersion()));
            all.put("nextOn", null);
            return all;
        }
    }

    @ApplicationScoped
    static class Amendments implements VersionSample {

        @Inject
        Households households;

        @Override
        public Class<?> service() {
            return AmendmentService.class;
        }

        @Override
        public Map<String, Object> given() {
            return households.given();
        }
    }

    @ApplicationScoped
    static class Rolls implements VersionSample {

        @Inject
        Households households;

        @Override
        public Class<?> service() {
            return RosterEntry.class;
        }

        @Override
        public Map<String, Object> given() {
            Map<String, Object> all = new HashMap<>(households.given());
            all.put("typed", Map.of("room", "909"));
            all.put("reason", "门牌抄错");
            return all;
        }
    }
}
