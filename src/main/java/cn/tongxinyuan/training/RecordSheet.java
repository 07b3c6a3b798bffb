package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.UnitCells;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 培训记录 as a sheet: one line for one training of one person. */
final class RecordSheet {

    static final String TITLE = "培训名称";
    static final String TO = "结束日期";
    static final String HOURS = "学时";

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Column<String> number = Column.of("序号", Values.reference(10), 8, "", "");
    private final Column<String> staff = Column.of(PeopleBook.STAFF, Values.reference(20), 16, "", "同名的人必填");
    private final Column<String> name = Column.of(PeopleBook.NAME, Values.name(40), 12, "示例人", "")
            .asRequired()
            .asPersonal();
    private final Column<ScopePath> unit;
    private final Column<String> title =
            Column.of(TITLE, Values.prose(80), 28, "网格走访与诉求办理", "").asRequired();
    private final Column<String> level;
    private final Column<String> tier;
    private final Column<LocalDate> from;
    private final Column<LocalDate> to;
    private final Column<BigDecimal> hours;
    private final Column<String> result;
    private final Column<String> certificate = Column.of("证书编号", Values.reference(20), 16, "", "没有的空着");
    private final RegionService regions;

    RecordSheet(RegionService regions, ScopePath scope, TrainingTerms terms, LocalDate today) {
        this.regions = regions;
        unit = Column.of("单位", UnitCells.within(regions, scope), 24, "", "街道和社区，或区划代码")
                .asRequired();
        level = Column.of("分级", Values.code(names(Level.values()), ""), 10, "区级", "按下拉选择")
                .asRequired();
        tier = Column.of("类型", Values.code(names(Tier.values()), ""), 10, "全员训", "按下拉选择")
                .asRequired();
        from = Column.of("开始日期", Values.pastDay(EARLIEST, today), 12, "2024-03-15", "")
                .asRequired();
        to = Column.of(TO, Values.pastDay(EARLIEST, today), 12, "2024-03-16", "不得晚于今天")
                .asRequired();
        hours = Column.of(HOURS, Values.hours(terms.getLeastHours(), terms.getRecordMost()), 8, "4", "最多一位小数")
                .asRequired();
        result = Column.of("结果", Values.code(names(CreditResult.values()), ""), 10, "结业", "按下拉选择")
                .asRequired();
    }

    private static Map<String, String> names(Enum<?>... constants) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Enum<?> each : constants) {
            names.put(said(each), each.name());
        }
        return names;
    }

    private static String said(Enum<?> constant) {
        return Messages.text(
                Messages.CHINESE, "training." + constant.getClass().getSimpleName() + "." + constant.name());
    }

    SheetLayout<RecordRow> layout() {
        return new SheetLayout<>(
                "培训记录",
                "1",
                List.of(number, staff, name, unit, title, level, tier, from, to, hours, result, certificate),
                List.of(name, title),
                number,
                this::row,
                this::cells);
    }

    private RecordRow row(Row row) {
        String rank = row.get(level);
        String kind = row.get(tier);
        String end = row.get(result);
        return new RecordRow(
                row.get(number),
                row.get(staff),
                row.get(name),
                row.get(unit),
                row.get(title),
                rank == null ? null : Level.valueOf(rank),
                kind == null ? null : Tier.valueOf(kind),
                row.get(from),
                row.get(to),
                row.get(hours),
                end == null ? null : CreditResult.valueOf(end),
                row.get(certificate));
    }

    private List<Object> cells(RecordRow row) {
        return Arrays.asList(
                row.number(),
                row.staff(),
                row.name(),
                regions.fullName(row.unit()),
                row.title(),
                said(row.level()),
                said(row.tier()),
                row.from(),
                row.to(),
                row.hours(),
                said(row.result()),
                row.certificate());
    }
}
