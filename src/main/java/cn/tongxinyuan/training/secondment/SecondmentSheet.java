package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.UnitCells;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import cn.tongxinyuan.training.PeopleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** 历年挂职 as a sheet: one line for one secondment of one person that is over. */
final class SecondmentSheet {

    static final String HOST_UNIT = "区内接收单位";
    static final String HOST = "区外接收单位";
    static final String CITY = "所在省市";
    static final String FROM = "开始日期";
    static final String TO = "结束日期";
    static final String CHECKED = "中检日期";
    static final String CHECK = "中检情况";

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST_WORDS = 500;

    private final Column<String> number = Column.of("序号", Values.reference(10), 8, "", "");
    private final Column<String> staff = Column.of(PeopleBook.STAFF, Values.reference(20), 16, "", "同名的人必填");
    private final Column<String> name = Column.of(PeopleBook.NAME, Values.name(40), 12, "示例人", "")
            .asRequired()
            .asPersonal();
    private final Column<ScopePath> unit;
    private final Column<ScopePath> hostUnit;
    private final Column<String> host = Column.of(HOST, Values.prose(60), 20, "某市示范社区", "与区内接收单位只填一个");
    private final Column<String> city = Column.of(CITY, Values.prose(40), 14, "山东省青岛市", "区外接收单位必填");
    private final Column<String> mentor =
            Column.of("带教人", Values.name(40), 12, "书记某", "").asRequired().asPersonal();
    private final Column<LocalDate> from;
    private final Column<LocalDate> to;
    private final Column<String> tasks =
            Column.of("挂职任务", Values.prose(MOST_WORDS), 30, "跟班学习议事会办法", "").asRequired();
    private final Column<String> agreement =
            Column.of("协议编号", Values.reference(40), 16, "挂协2022-1", "").asRequired();
    private final Column<LocalDate> checkedOn;
    private final Column<String> check = Column.of(CHECK, Values.prose(MOST_WORDS), 24, "", "与中检日期一起填，没有的都空着");
    private final Column<String> grade;
    private final Column<String> said =
            Column.of("鉴定意见", Values.prose(MOST_WORDS), 24, "同意鉴定", "").asRequired();
    private final Column<String> learned =
            Column.of("带回的做法", Values.prose(MOST_WORDS), 24, "议事会收尾办法", "").asRequired();
    private final Column<String> applied = Column.of("转化应用", Values.prose(MOST_WORDS), 24, "", "还没有用上的空着");
    private final RegionService regions;
    private final Map<String, String> grades;

    /**
     * @param scope of whoever fills it in
     * @param district whose units may be hosts
     * @param grades names of the grades to their codes
     */
    SecondmentSheet(
            RegionService regions, ScopePath scope, ScopePath district, Map<String, String> grades, LocalDate today) {
        this.regions = regions;
        this.grades = grades;
        unit = Column.of("派出单位", UnitCells.within(regions, scope), 24, "", "派出时所在的街道和社区，或区划代码")
                .asRequired();
        hostUnit = Column.of(HOST_UNIT, UnitCells.within(regions, district), 24, "", "街道和社区，或区划代码");
        from = Column.of(FROM, Values.pastDay(EARLIEST, today), 12, "2022-03-01", "")
                .asRequired();
        to = Column.of(TO, Values.pastDay(EARLIEST, today), 12, "2022-04-30", "不得晚于今天")
                .asRequired();
        checkedOn = Column.of(CHECKED, Values.pastDay(EARLIEST, today), 12, "", "在挂职期间内");
        grade = Column.of("鉴定等次", Values.code(grades, ""), 10, "良好", "按下拉选择").asRequired();
    }

    SheetLayout<SecondmentRow> layout() {
        return new SheetLayout<>(
                "历年挂职",
                "1",
                List.of(
                        number, staff, name, unit, hostUnit, host, city, mentor, from, to, tasks, agreement, checkedOn,
                        check, grade, said, learned, applied),
                List.of(name, from),
                number,
                this::row,
                this::cells);
    }

    private SecondmentRow row(Row row) {
        SecondmentPlan plan = new SecondmentPlan(
                row.get(staff),
                row.get(hostUnit),
                row.get(host),
                row.get(city),
                row.get(mentor),
                row.get(from),
                row.get(to),
                row.get(tasks));
        return new SecondmentRow(
                row.get(number),
                row.get(name),
                row.get(unit),
                new PastSecondment(
                        plan,
                        row.get(agreement),
                        row.get(checkedOn),
                        row.get(check),
                        row.get(grade),
                        row.get(said),
                        row.get(learned),
                        row.get(applied),
                        List.of()));
    }

    private List<Object> cells(SecondmentRow row) {
        SecondmentPlan plan = row.plan();
        PastSecondment past = row.past();
        return Arrays.asList(
                row.number(),
                plan.staff(),
                row.name(),
                regions.fullName(row.unit()),
                plan.hostUnit() == null ? null : regions.fullName(plan.hostUnit()),
                plan.host(),
                plan.city(),
                plan.mentor(),
                plan.from(),
                plan.to(),
                plan.tasks(),
                past.agreement(),
                past.checkedOn(),
                past.check(),
                grades.entrySet().stream()
                        .filter(each -> each.getValue().equals(past.grade()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(past.grade()),
                past.said(),
                past.learned(),
                past.applied());
    }
}
