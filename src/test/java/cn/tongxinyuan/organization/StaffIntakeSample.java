package cn.tongxinyuan.organization;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The register of staff, for the contract of intakes; nobody has the name of another. */
@ApplicationScoped
class StaffIntakeSample implements IntakeSample<StaffRow> {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    StaffService people;

    @Override
    public String kind() {
        return StaffIntake.KIND;
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
    public List<StaffRow> rows(String place, int count) {
        return IntStream.range(0, count).mapToObj(i -> somebody(place)).toList();
    }

    private static StaffRow somebody(String place) {
        int number = PEOPLE.incrementAndGet();
        return new StaffRow(
                null,
                "示例人" + number,
                new ScopePath(place),
                "COMMUNITY_WORKER",
                LocalDate.of(2022, 3, 1),
                null,
                String.valueOf(19_900_005_000L + number),
                "借调");
    }

    @Override
    public StaffRow changed(StaffRow row) {
        return new StaffRow(
                null,
                row.name(),
                row.unit(),
                "COMMUNITY_DEPUTY",
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2024, 3, 1),
                row.phone(),
                "离任");
    }

    @Override
    public void act(String place, StaffRow row) {
        String code = records.sql("select code from organization_staff where name = ?1", row.name())
                .get(0)
                .toString();
        caller.asSystem(
                () -> people.leave(code, people.find(code).orElseThrow().getVersion(), LocalDate.of(2024, 1, 1)));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "organization_staff",
                "t.scope like ?1 || '%'",
                "organization_staff_post",
                "t.staff_id in (select s.id from organization_staff s where s.scope like ?1 || '%')",
                "platform_gram",
                "t.record_id in (select s.id from organization_staff s where s.scope like ?1 || '%')");
    }
}
