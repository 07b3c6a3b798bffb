package cn.tongxinyuan.training;

import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Training records, for the contract of intakes; each of somebody else. */
@ApplicationScoped
class RecordIntakeSample implements IntakeSample<RecordRow> {

    @Inject
    TrainingGiven given;

    @Inject
    Records records;

    @Override
    public String kind() {
        return RecordIntake.KIND;
    }

    @Override
    public String role() {
        return "organization.community-secretary";
    }

    @Override
    public String place(ScopePath unit) {
        return unit.code();
    }

    @Override
    public List<RecordRow> rows(String place, int count) {
        return IntStream.range(0, count).mapToObj(i -> row(place, i)).toList();
    }

    private RecordRow row(String place, int i) {
        String name = TrainingGiven.name();
        given.worker(place, name);
        return new RecordRow(
                String.valueOf(i + 1),
                null,
                name,
                new ScopePath(place),
                "外出培训",
                Level.STREET,
                Tier.FIELD,
                LocalDate.of(2024, 1, 8),
                LocalDate.of(2024, 1, 9),
                new BigDecimal("4.5"),
                CreditResult.PASSED,
                "证-1");
    }

    @Override
    public RecordRow changed(RecordRow row) {
        return new RecordRow(
                row.number(),
                row.staff(),
                row.name(),
                row.unit(),
                row.title(),
                Level.DISTRICT,
                Tier.ALL_STAFF,
                row.from(),
                row.to(),
                new BigDecimal("6.0"),
                CreditResult.FAILED,
                "证-2");
    }

    /** Somebody put the hours right by hand. */
    @Override
    public void act(String place, RecordRow row) {
        records.change(
                "update training_credit set version = version + 1 where staff_id = (select id from organization_staff"
                        + " where name = ?1)",
                row.name());
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("training_credit", "t.scope like ?1 || '%'");
    }
}
