package cn.tongxinyuan.award;

import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Certificates of any unit. */
final class AwardSamples {

    private AwardSamples() {}

    @ApplicationScoped
    static class Certificates implements ScopeSample, EndpointSample.Source {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Certificate.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into award_certificate (id, version, certificate_no, kind, subject, scope, title, statement,"
                            + " issued_on, issued_by) values (?1, 0, ?2, 'COURSE', 'KC', ?3, '书法', '书法', current_date, 'it')",
                    id,
                    number(id),
                    unit.code());
            return id;
        }

        private static String number(long id) {
            return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        }

        @Override
        public Stream<EndpointSample> samples() {
            return Stream.of(
                    new EndpointSample("GET /certificates/{number}", Set.of(), 200, 404, (caller, unit, own) -> {
                        String number = number(stored(unit));
                        return api -> api.get("/api/v1/certificates/" + number);
                    }));
        }
    }

    @ApplicationScoped
    static class CertificateVersion implements VersionSample {

        @Inject
        Certificates samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return CertificateService.class;
        }

        @Override
        public Map<String, Object> given() {
            Certificate certificate = records.find(Certificate.class, samples.stored(new ScopePath("370105013008")));
            return Map.of("number", certificate.getNumber(), "version", certificate.getVersion(), "reason", "姓名有误");
        }
    }
}
