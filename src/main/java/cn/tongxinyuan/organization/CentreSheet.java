package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Format;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 服务中心 as a sheet. */
final class CentreSheet {

    static final String CODE = "编号";
    static final String LEVEL = "级别";
    static final String LNG = "经度";

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final Column<String> code = Column.of(CODE, Values.reference(20), 16, "", "已登记的中心填编号，新的空着");
    private final Column<String> name =
            Column.of("名称", Values.prose(80), 28, "新徐社区党群服务中心", "").asRequired();
    private final Column<CentreLevel> level =
            Column.of(LEVEL, constants(CentreLevel.class), 10, "社区", "按下拉选择").asRequired();
    private final Column<ScopePath> unit;
    private final Column<LocalDate> openedOn;
    private final Column<String> address = Column.of("地址", Values.prose(120), 30, "", "");
    private final Column<PositionQuality> quality =
            Column.of("位置", constants(PositionQuality.class), 8, "大致", "没有坐标空着");
    private final Column<BigDecimal> lng = Column.of(LNG, degrees(), 12, "116.987000", "与纬度、坐标系一起填");
    private final Column<BigDecimal> lat = Column.of("纬度", degrees(), 12, "36.678000", "");
    private final Column<CoordinateSystem> crs =
            Column.of("坐标系", constants(CoordinateSystem.class), 18, "GCJ-02（高德）", "按下拉选择");
    private final Column<String> remark = Column.of("备注", Values.prose(200), 24, "", "");
    private final RegionService regions;

    CentreSheet(RegionService regions, ScopePath scope, LocalDate today) {
        this.regions = regions;
        unit = Column.of("所在单位", UnitCells.within(regions, scope), 24, "", "街道和社区，或区划代码")
                .asRequired();
        openedOn = Column.of("启用日期", Values.pastDay(EARLIEST, today), 12, "2022-01-01", "不得晚于今天")
                .asRequired();
    }

    SheetLayout<CentreLine> layout() {
        return new SheetLayout<>(
                "服务中心",
                "1",
                List.of(code, name, level, unit, openedOn, address, quality, lng, lat, crs, remark),
                List.of(name, level),
                code,
                this::line,
                this::cells);
    }

    private CentreLine line(Row row) {
        return new CentreLine(
                row.get(code),
                row.get(name),
                row.get(level),
                row.get(unit),
                row.get(openedOn),
                row.get(address),
                row.get(quality),
                row.get(lng),
                row.get(lat),
                row.get(crs),
                row.get(remark));
    }

    private List<Object> cells(CentreLine line) {
        return Arrays.asList(
                line.code(),
                line.name(),
                said(line.level()),
                regions.fullName(line.unit()),
                line.openedOn(),
                line.address(),
                said(line.quality()),
                line.lng(),
                line.lat(),
                said(line.crs()),
                line.remark());
    }

    private static String said(Enum<?> constant) {
        return constant == null
                ? null
                : Messages.text(
                        Messages.CHINESE,
                        "organization." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static <E extends Enum<E>> CellKind<E> constants(Class<E> type) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(each -> names.put(said(each), each.name()));
        CellKind<String> known = Values.code(names, "");
        return new CellKind<>(
                known.format(),
                known.choices(),
                cell -> Enum.valueOf(type, known.reading().read(cell)));
    }

    private static CellKind<BigDecimal> degrees() {
        return new CellKind<>(Format.TEXT, List.of(), cell -> {
            String typed = Text.compact(cell.shown());
            if (!typed.matches("\\d{1,3}(\\.\\d{1,9})?")) {
                throw CellKind.refused("NOT_A_NUMBER");
            }
            return new BigDecimal(typed);
        });
    }
}
