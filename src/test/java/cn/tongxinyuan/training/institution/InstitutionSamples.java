package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Institutions for the contract of versions. */
final class InstitutionSamples {

    private InstitutionSamples() {}

    @ApplicationScoped
    static class InstitutionVersion implements VersionSample {

        @Inject
        InstitutionService institutions;

        @Inject
        TrainingGiven given;

        @Inject
        Caller caller;

        @Override
        public Class<?> service() {
            return InstitutionService.class;
        }

        @Override
        public Map<String, Object> given() {
            LocalDate today = given.today();
            InstitutionDetails details = new InstitutionDetails("测试院校" + System.nanoTime(), "法治", Set.of("THEORY"));
            Institution institution =
                    caller.asSystem(() -> institutions.enlist(details, new Agreement("协-1", today, today.plusDays(9))));
            return Map.of(
                    "code",
                    institution.getCode(),
                    "version",
                    institution.getVersion(),
                    "details",
                    details,
                    "next",
                    new Agreement("协-2", today.plusDays(10), today.plusDays(20)),
                    "last",
                    today,
                    "reason",
                    "停止合作");
        }
    }
}
