package cn.tongxinyuan.organization;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Records of the organization whose acts take a version. */
final class OrganizationVersions {

    private static final ScopePath UNIT = new ScopePath("370105013008");

    private OrganizationVersions() {}

    @ApplicationScoped
    static class Centres implements VersionSample {

        @Inject
        CentreSample centres;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return CentreService.class;
        }

        @Override
        public Map<String, Object> given() {
            Centre centre = records.find(Centre.class, centres.stored(UNIT));
            CentreDetails details = new CentreDetails("改名", null, Position.UNKNOWN, null);
            return Map.of("code", centre.getCode(), "version", centre.getVersion(), "details", details);
        }
    }

    @ApplicationScoped
    static class People implements VersionSample {

        @Inject
        StaffSample people;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return StaffService.class;
        }

        @Override
        public Map<String, Object> given() {
            Staff staff = records.find(Staff.class, people.stored(UNIT));
            return Map.of("code", staff.getCode(), "version", staff.getVersion(), "unit", UNIT, "phone", "");
        }
    }
}
