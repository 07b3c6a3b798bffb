package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Partners, for the contract of intakes; organisations and residents by turns. */
@ApplicationScoped
class PartnerIntakeSample implements IntakeSample<PartnerLine> {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    PartnerService partners;

    @Inject
    PersonalData personal;

    @Override
    public String kind() {
        return PartnerIntake.KIND;
    }

    @Override
    public String role() {
        return "organization.community-worker";
    }

    @Override
    public String place(ScopePath unit) {
        return unit.code();
    }

    @Override
    public List<PartnerLine> rows(String place, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? line(PartnerKind.SOCIAL, place, "示例社", PartnerGiven.creditCode(), PartnerGiven.mobile(), "登记")
                        : line(PartnerKind.RESIDENT, place, "剪纸王老师", null, PartnerGiven.mobile(), "登记"))
                .toList();
    }

    @Override
    public PartnerLine changed(PartnerLine row) {
        PartnerDetails known = row.details();
        PartnerDetails details = new PartnerDetails(
                known.name() + "改",
                known.creditCode(),
                "李某乙",
                known.mobile(),
                "SKILL",
                SINCE.plusDays(1),
                LocalDate.of(2026, 1, 1),
                "更正");
        return new PartnerLine(null, row.kind(), row.unit(), details);
    }

    private static PartnerLine line(
            PartnerKind kind, String place, String name, String credit, String mobile, String remark) {
        PartnerDetails details =
                new PartnerDetails(name, credit, "王某甲", mobile, "CULTURE", SINCE, LocalDate.of(2025, 12, 31), remark);
        return new PartnerLine(null, kind, new ScopePath(place), details);
    }

    @Override
    public void act(String place, PartnerLine row) {
        String code = records.sql(
                        "select code from organization_partner where mobile_index = ?1",
                        personal.blindIndex(row.details().mobile()))
                .get(0)
                .toString();
        caller.asSystem(() -> partners.end(code, partners.find(code).getVersion(), "协议到期"));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("organization_partner", "t.scope like ?1 || '%'");
    }
}
