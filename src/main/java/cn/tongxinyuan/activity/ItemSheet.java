package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Format;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 活动安排 as a sheet: one line for each activity. */
final class ItemSheet {

    static final String TITLE = "活动";
    static final String DAY = "日期";
    static final String UNTIL = "结束时间";
    static final String ROOM = "场地";
    static final String FILM = "片名";

    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int MOST_SEATS = 5000;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.点时]?(\\d{2})分?(?::\\d{2})?");

    private final Column<LocalDate> day = Column.of(DAY, Values.pastDay(EARLIEST, LATEST), 12, "2024-06-12", "在这个月之内")
            .asRequired();
    private final Column<LocalTime> from =
            Column.of("开始时间", time(), 10, "09:00", "").asRequired();
    private final Column<LocalTime> until =
            Column.of(UNTIL, time(), 10, "11:00", "").asRequired();
    private final Column<String> title =
            Column.of(TITLE, Values.prose(80), 28, "中医义诊", "").asRequired();
    private final Column<String> category;
    private final Column<String> host = Column.of("主办", Values.prose(80), 20, "", "本中心主办空着");
    private final Column<String> room = Column.of(ROOM, Values.prose(40), 14, "党员活动室", "");
    private final Column<Integer> capacity = Column.of("名额", Values.count(MOST_SEATS), 8, "30", "要预约才填，无需预约空着");
    private final Column<String> audience;
    private final Column<String> suits = Column.of("适合人群", Values.prose(60), 16, "", "");
    private final Column<String> contact = Column.of("咨询电话", Values.prose(60), 16, "", "会公布给居民");
    private final Column<String> filmTitle = Column.of(FILM, Values.prose(80), 16, "", "只有观影要填");
    private final Column<String> filmSource = Column.of("影片来源", Values.prose(80), 16, "", "");
    private final Column<String> filmLicence = Column.of("放映授权编号", Values.reference(60), 18, "", "没有编号不能报送");
    private final Map<String, String> categories = new LinkedHashMap<>();
    private final Map<String, String> audiences = new LinkedHashMap<>();

    ItemSheet(List<Choice> kinds) {
        kinds.forEach(each -> categories.put(each.name(), each.code()));
        Arrays.stream(Audience.values()).forEach(each -> audiences.put(said(each), each.name()));
        category = Column.of("类别", Values.code(categories, ""), 12, "健康义诊", "按下拉选择")
                .asRequired();
        audience = Column.of("面向", Values.code(audiences, ""), 12, said(Audience.EVERYBODY), "空着就是不限");
    }

    SheetLayout<ItemDetails> layout() {
        return new SheetLayout<>(
                "活动安排",
                "1",
                List.of(
                        day,
                        from,
                        until,
                        title,
                        category,
                        host,
                        room,
                        capacity,
                        audience,
                        suits,
                        contact,
                        filmTitle,
                        filmSource,
                        filmLicence),
                List.of(day, title),
                title,
                this::details,
                this::cells);
    }

    private ItemDetails details(Row row) {
        Integer seats = row.get(capacity);
        String aim = row.get(audience);
        boolean shown = ItemDetails.SCREENING.equals(row.get(category));
        return new ItemDetails(
                row.get(title),
                row.get(category),
                row.get(host),
                row.get(room),
                row.get(day),
                row.get(from),
                row.get(until),
                seats == null || seats == 0 ? null : seats,
                aim == null ? Audience.EVERYBODY : Audience.valueOf(aim),
                row.get(suits),
                row.get(contact),
                shown ? new Film(row.get(filmTitle), row.get(filmSource), row.get(filmLicence), false) : null);
    }

    private List<Object> cells(ItemDetails item) {
        Film film = item.film();
        return Arrays.asList(
                item.day(),
                item.from().toString(),
                item.until().toString(),
                item.title(),
                name(categories, item.category()),
                item.host(),
                item.room(),
                item.capacity(),
                said(item.audience()),
                item.suits(),
                item.contact(),
                film == null ? null : film.getTitle(),
                film == null ? null : film.getSource(),
                film == null ? null : film.getLicence());
    }

    private static String name(Map<String, String> names, String code) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String said(Audience audience) {
        return Messages.text(Messages.CHINESE, "activity.Audience." + audience.name());
    }

    private static CellKind<LocalTime> time() {
        return new CellKind<>(Format.TEXT, List.of(), cell -> {
            Matcher typed = TIME.matcher(Text.compact(cell.shown()));
            if (!typed.matches()) {
                throw CellKind.refused("TIME_FORMAT");
            }
            try {
                return LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
            } catch (DateTimeException none) {
                throw CellKind.refused("TIME_FORMAT");
            }
        });
    }
}
