package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The roll of households, for the contract of intakes. */
@ApplicationScoped
class HouseholdIntakeSample implements IntakeSample<RosterRow> {

    private static final String OF_HOUSEHOLD =
            "t.household_id in (select h.id from relocation_household h join relocation_area a on a.id = h.area_id"
                    + " where a.code = ?1)";
    private static final String OF_RECORD = OF_HOUSEHOLD.replace("t.household_id", "t.record_id");
    private static final String OF_AREA = "t.area_id = (select a.id from relocation_area a where a.code = ?1)";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Override
    public String kind() {
        return HouseholdIntake.KIND;
    }

    @Override
    public String role() {
        return "relocation.clerk";
    }

    @Override
    public String place(ScopePath unit) {
        return given.area(unit.code());
    }

    @Override
    public List<RosterRow> rows(String place, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> RelocationGiven.row("S-" + i, "王某甲", "80.00", null))
                .toList();
    }

    @Override
    public RosterRow changed(RosterRow row) {
        return new RosterRow(
                row.number(),
                "第二标段",
                "2组",
                "示例社区2号院",
                "2号楼",
                null,
                "502",
                "COLLECTIVE",
                "李某乙",
                "PASSPORT",
                row.idNumber(),
                "19900000002",
                5,
                "STATE",
                "SHOP",
                "BRICK_TIMBER",
                new BigDecimal("90.50"),
                new BigDecimal("91.00"),
                new BigDecimal("3.20"),
                null,
                "鲁(2019)示例不动产权第0000001号",
                "第二组包保",
                RelocationGiven.EARLY,
                "更正");
    }

    @Override
    public void act(String place, RosterRow row) {
        caller.asSystem(() -> work.recordVisit(given.visit(place, row.number(), RelocationGiven.EARLY)));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "relocation_household", OF_AREA,
                "relocation_stage_entry", OF_HOUSEHOLD,
                "platform_gram", OF_RECORD,
                "relocation_officer", OF_AREA);
    }
}
