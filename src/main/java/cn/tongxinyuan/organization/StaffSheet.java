package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 人员册 as a sheet, by the roles of today; its headers are those of the list, so that an export can come back. */
final class StaffSheet {

    static final String CODE = "编号";
    static final String NAME = "姓名";
    static final String ROLE = "岗位";
    static final String FROM = "任职日期";
    static final String TO = "离任日期";

    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private final Column<String> code = Column.of(CODE, Values.reference(20), 16, "", "已登记的人员填编号；同名的另一个人填“新”");
    private final Column<String> name =
            Column.of(NAME, Values.name(40), 12, "示例人", "").asRequired().asPersonal();
    private final Column<String> role;
    private final Column<ScopePath> unit;
    private final Column<LocalDate> from;
    private final Column<LocalDate> to;

    private final Column<String> phone = Column.of("联系电话", phone(), 14, "19900000000", "11位手机号，或区号-固定电话；不改就空着")
            .asPersonal();
    private final Column<String> remark = Column.of("备注", Values.prose(200), 24, "", "");
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, String> byCode = new LinkedHashMap<>();
    private final RegionService regions;

    StaffSheet(RegionService regions, ScopePath scope, Codes codes, LocalDate today) {
        this.regions = regions;
        codes.on(Post.ROLES, today).forEach(each -> {
            byName.put(each.name(), each.code());
            byCode.put(each.code(), each.name());
        });
        role = Column.of(ROLE, Values.code(byName, ""), 14, "社区工作者", "按下拉选择").asRequired();
        unit = Column.of("所在单位", UnitCells.within(regions, scope), 24, "", "街道和社区，或区划代码")
                .asRequired();
        from = Column.of(FROM, Values.pastDay(EARLIEST, today), 12, "2024-03-15", "不得晚于今天")
                .asRequired();
        to = Column.of(TO, Values.pastDay(EARLIEST, today), 12, "", "最后一天；在任的空着");
    }

    SheetLayout<StaffRow> layout() {
        return new SheetLayout<>(
                "人员册",
                "1",
                List.of(code, name, role, unit, from, to, phone, remark),
                List.of(name, role),
                code,
                this::row,
                this::cells);
    }

    private StaffRow row(Row row) {
        return new StaffRow(
                row.get(code),
                row.get(name),
                row.get(unit),
                row.get(role),
                row.get(from),
                row.get(to),
                row.get(phone),
                row.get(remark));
    }

    private List<Object> cells(StaffRow row) {
        return Arrays.asList(
                row.code(),
                row.name(),
                byCode.get(row.role()),
                regions.fullName(row.unit()),
                row.from(),
                row.to(),
                row.phone(),
                row.remark());
    }

    /** A telephone as an export masks it says nothing new. */
    private static CellKind<String> phone() {
        CellKind<String> plain = Values.phone();
        return new CellKind<>(
                plain.format(),
                List.of(),
                cell -> cell.shown().contains("*") ? null : plain.reading().read(cell));
    }
}
