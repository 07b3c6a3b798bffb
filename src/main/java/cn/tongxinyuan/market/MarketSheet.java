package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.UnitCells;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.i18n.Messages;
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

/** 举办过的市集 as a sheet, a line for each service of a stall. */
final class MarketSheet {

    static final String COMMUNITY = "社区";
    static final String VISITORS = "到场人数";
    static final String SERVICE = "服务项目";

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int MOST = 1_000_000;

    private final Column<String> number = Column.of("序号", Values.reference(20), 8, "1", "可以空着");
    private final Column<ScopePath> community;
    private final Column<LocalDate> day;
    private final Column<String> place =
            Column.of("地点", Values.prose(80), 24, "社区广场", "").asRequired();
    private final Column<String> theme =
            Column.of("主题", Values.prose(80), 24, "睦邻市集", "").asRequired();
    private final Column<Integer> visitors =
            Column.of(VISITORS, Values.count(MOST), 10, "260", "同一场各行一致").asRequired();
    private final Column<String> method =
            Column.of("统计方法", Values.prose(40), 12, "现场计数", "").asRequired();
    private final Column<String> zone;
    private final Column<String> provider =
            Column.of("服务单位", Values.prose(80), 26, "某某志愿服务队", "").asRequired();
    private final Column<StallKind> kind = Column.of("类型", kinds(), 8, "公益", "空着为公益");
    private final Column<String> service =
            Column.of(SERVICE, Values.prose(40), 16, "理发", "一行一项").asRequired();
    private final Column<Integer> served = Column.of("服务人次", Values.count(MOST), 10, "35", "没有统计的空着");
    private final RegionService regions;
    private final Map<String, String> zones = new LinkedHashMap<>();

    MarketSheet(RegionService regions, ScopePath scope, List<Choice> catalogue, LocalDate today) {
        this.regions = regions;
        catalogue.forEach(choice -> zones.put(choice.name(), choice.code()));
        community = Column.of(COMMUNITY, UnitCells.within(regions, scope), 24, "", "街道和社区，或区划代码")
                .asRequired();
        day = Column.of("日期", Values.pastDay(EARLIEST, today), 12, "2024-03-16", "不得晚于今天")
                .asRequired();
        zone = Column.of("区域", Values.code(zones, "区"), 12, "便民服务", "按下拉选择").asRequired();
    }

    SheetLayout<MarketLine> layout() {
        return new SheetLayout<>(
                "市集",
                "1",
                List.of(number, community, day, place, theme, visitors, method, zone, provider, kind, service, served),
                List.of(community, day, place, provider, service),
                number,
                this::line,
                this::cells);
    }

    private MarketLine line(Row row) {
        return new MarketLine(
                row.get(community),
                row.get(day),
                row.get(place),
                row.get(theme),
                row.get(visitors),
                row.get(method),
                row.get(zone),
                row.get(provider),
                row.get(kind),
                row.get(service),
                row.get(served));
    }

    private List<Object> cells(MarketLine line) {
        return Arrays.asList(
                null,
                regions.fullName(line.community()),
                line.day(),
                line.place(),
                line.theme(),
                line.visitors(),
                line.method(),
                zones.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(line.zone()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(line.zone()),
                line.provider(),
                line.kind() == null ? null : said(line.kind()),
                line.service(),
                line.served());
    }

    private static String said(StallKind kind) {
        return Messages.text(Messages.CHINESE, "market.StallKind." + kind);
    }

    private static CellKind<StallKind> kinds() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(StallKind.values()).forEach(kind -> names.put(said(kind), kind.name()));
        CellKind<String> known = Values.code(names, "");
        return new CellKind<>(
                known.format(),
                known.choices(),
                cell -> StallKind.valueOf(known.reading().read(cell)));
    }

    /** Whether two lines of one market say the same of it. */
    static boolean agree(MarketLine one, MarketLine other) {
        return one.visitors().equals(other.visitors()) && Text.key(one.theme()).equals(Text.key(other.theme()));
    }
}
