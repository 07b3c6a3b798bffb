package cn.tongxinyuan.organization;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Service centres, for the contract of intakes; no centre has the name of another. */
@ApplicationScoped
class CentreIntakeSample implements IntakeSample<CentreLine> {

    private static final AtomicInteger CENTRES = new AtomicInteger();
    private static final LocalDate OPENED = LocalDate.of(2023, 1, 1);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    CentreService centres;

    @Override
    public String kind() {
        return CentreIntake.KIND;
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
    public List<CentreLine> rows(String place, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line("示例中心" + CENTRES.incrementAndGet(), place, "示例路1号", "116.987000", "登记"))
                .toList();
    }

    @Override
    public CentreLine changed(CentreLine row) {
        return line(row.name(), row.unit().code(), "示例路2号", "116.990000", "更正");
    }

    private static CentreLine line(String name, String place, String address, String lng, String remark) {
        return new CentreLine(
                null,
                name,
                CentreLevel.COMMUNITY,
                new ScopePath(place),
                OPENED,
                address,
                PositionQuality.APPROX,
                new BigDecimal(lng),
                new BigDecimal("36.678000"),
                CoordinateSystem.GCJ02,
                remark);
    }

    @Override
    public void act(String place, CentreLine row) {
        String code = records.sql("select code from organization_centre where name = ?1", row.name())
                .get(0)
                .toString();
        caller.asSystem(
                () -> centres.close(code, centres.find(code).orElseThrow().getVersion(), LocalDate.of(2024, 1, 1)));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("organization_centre", "t.scope like ?1 || '%'");
    }
}
