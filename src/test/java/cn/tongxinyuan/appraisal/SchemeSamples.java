package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** An edition that is prepared. */
@ApplicationScoped
class SchemeSamples implements VersionSample {

    @Inject
    Records records;

    @Override
    public Class<?> service() {
        return SchemeService.class;
    }

    @Override
    public Map<String, Object> given() {
        long id = BaseEntity.newId();
        String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        records.change(
                "insert into appraisal_scheme (id, version, code, title, official, excellent_from, qualified_from,"
                        + " least_assessed, excellent_quota, least_answers, least_claims, most_claims, acts)"
                        + " values (?1, 0, ?2, '测试', false, 90, 75, 50, 20, 10, 1, 2, 0)",
                id,
                code);
        return Map.of(
                "code",
                code,
                "version",
                0L,
                "terms",
                new SchemeTerms("测试", false, BigDecimal.valueOf(90), BigDecimal.valueOf(75), 50, 20, 10),
                "from",
                LocalDate.of(2090, 1, 1));
    }
}
