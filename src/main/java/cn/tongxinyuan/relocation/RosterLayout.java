package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.workbook.Cell;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.IdentityNumber;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The roll of households (户档) as a sheet. Code lists are data and are handed in, as are today and the earliest day a
 * visit can have been.
 */
final class RosterLayout {

    static final String OWNERSHIP = "ownership";
    static final String ID_TYPE = "id-type";
    static final String LAND_NATURE = "land-nature";
    static final String HOUSE_USE = "house-use";
    static final String STRUCTURE = "structure";

    /** Official name of the paper whose number is checked; also what an empty 证件类型 means. */
    static final String IDENTITY_CARD = "居民身份证";
    /** Name under which papers go that the list does not know. */
    static final String OTHER = "其他";

    private static final LocalDate EARLIEST_VISIT = LocalDate.of(2000, 1, 1);
    private static final String VERSION = "1";
    private static final int MOST_PERSONS = 999;
    private static final int SHOWN = 60;

    final Column<String> number;
    final Column<String> ownerName;
    final Column<String> idType;
    final Column<Cell> idNumber;
    private final Column<String> section;
    private final Column<String> workGroup;
    private final Column<String> address;
    private final Column<String> building;
    private final Column<String> unit;
    private final Column<String> room;
    private final Column<String> ownership;
    private final Column<String> phone;
    private final Column<Integer> registeredPersons;
    private final Column<String> landNature;
    private final Column<String> houseUse;
    private final Column<String> structure;
    private final Column<BigDecimal> registeredArea;
    private final Column<BigDecimal> measuredArea;
    private final Column<BigDecimal> unregisteredArea;
    private final Column<BigDecimal> landArea;
    private final Column<String> certificateNumber;
    private final Column<String> officer;
    private final Column<LocalDate> visitedOn;
    private final Column<String> remark;

    private final Function<String, Map<String, String>> codes;
    private final LocalDate today;
    private final String identityCard;
    private final SheetLayout<RosterRow> layout;
    private final Map<String, Column<?>> fields;
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    /**
     * @param codes name of a code list to its entries, official name to code in the order of the list
     * @param earliest a visit before it is a slip of the pen
     */
    RosterLayout(Function<String, Map<String, String>> codes, LocalDate today, LocalDate earliest) {
        this.codes = codes;
        this.today = today;
        this.identityCard = codes.apply(ID_TYPE).get(IDENTITY_CARD);

        number = Column.of("编号", number(), 14, "", "本片区内不得重复").asRequired();
        section = Column.of("标段", Values.prose(40), 10, "第一标段", "");
        workGroup = Column.of("组别", Values.prose(40), 8, "第3组", "");
        address =
                Column.of("坐落", Values.prose(200), 30, "示例街道示例社区1号院", "写到院落或门牌").asRequired();
        building = Column.of("楼栋", Values.reference(40), 8, "1号楼", "");
        unit = Column.of("单元", Values.reference(40), 8, "2单元", "");
        room = Column.of("房号", Values.reference(40), 8, "301", "");
        ownership = Column.of("产权性质", list(OWNERSHIP), 10, "私产", "按下拉选择").asRequired();
        ownerName = Column.of("被征收人", Values.name(100), 12, "示例人", "与权属证书一致")
                .asRequired()
                .asPersonal();
        idType = Column.of("证件类型", paper(), 12, IDENTITY_CARD, "空着按居民身份证");
        idNumber = Column.of("证件号码", Values.cell(), 22, "370199199001010019", "身份证18位，以文本填写，否则末几位会丢失")
                .asRequired()
                .asPersonal();
        phone = Column.of("联系电话", Values.phone(), 14, "19900000000", "11位手机号，或区号-固定电话")
                .asPersonal();
        registeredPersons = Column.of("户籍人数", Values.count(MOST_PERSONS), 10, "3", "整数");
        landNature = Column.of("土地性质", list(LAND_NATURE), 10, "国有", "按下拉选择").asRequired();
        houseUse = Column.of("房屋用途", list(HOUSE_USE), 10, "住宅", "按下拉选择").asRequired();
        structure = Column.of("结构", Values.code(codes.apply(STRUCTURE), "结构"), 8, "砖混", "按下拉选择");
        registeredArea = Column.of("证载面积(㎡)", Values.area(false), 13, "86.40", "大于0，小于100000")
                .asRequired();
        measuredArea = Column.of("实测面积(㎡)", Values.area(false), 13, "87.10", "大于0，小于100000");
        unregisteredArea = Column.of("无证面积(㎡)", Values.area(true), 13, "0", "没有填0");
        landArea = Column.of("占地面积(㎡)", Values.area(false), 13, "60", "大于0，小于100000");
        certificateNumber = Column.of("不动产权证号", Values.reference(80), 34, "鲁(2019)示例不动产权第0000000号", "");
        officer = Column.of("包保干部", Values.name(60), 10, "示例干部", "");
        visitedOn = Column.of("入户日期", Values.pastDay(earliest, today), 12, "2024-03-15", "不得晚于今天");
        remark = Column.of("备注", Values.prose(500), 24, "", "");

        Map<String, Column<?>> named = new LinkedHashMap<>();
        named.put("number", number);
        named.put("section", section);
        named.put("workGroup", workGroup);
        named.put("address", address);
        named.put("building", building);
        named.put("unit", unit);
        named.put("room", room);
        named.put("ownership", ownership);
        named.put("ownerName", ownerName);
        named.put("idType", idType);
        named.put("idNumber", idNumber);
        named.put("phone", phone);
        named.put("registeredPersons", registeredPersons);
        named.put("landNature", landNature);
        named.put("houseUse", houseUse);
        named.put("structure", structure);
        named.put("registeredArea", registeredArea);
        named.put("measuredArea", measuredArea);
        named.put("unregisteredArea", unregisteredArea);
        named.put("landArea", landArea);
        named.put("certificateNumber", certificateNumber);
        named.put("officer", officer);
        named.put("visitedOn", visitedOn);
        named.put("remark", remark);
        fields = Collections.unmodifiableMap(named);
        layout = new SheetLayout<>(
                "户档", VERSION, List.copyOf(named.values()), List.of(number, ownerName), number, this::row, this::cells);
    }

    /** The layout by the code lists of today; a visit before 2000 is a slip of the pen. */
    static RosterLayout of(Codes codes, LocalDate today) {
        return new RosterLayout(list -> byName(codes.on("relocation." + list, today)), today, EARLIEST_VISIT);
    }

    private static Map<String, String> byName(List<Choice> list) {
        Map<String, String> byName = new LinkedHashMap<>();
        list.forEach(choice -> byName.put(choice.name(), choice.code()));
        return byName;
    }

    SheetLayout<RosterRow> layout() {
        return layout;
    }

    /** The columns by the names of their fields, in their order. */
    Map<String, Column<?>> fields() {
        return fields;
    }

    /** What of a row another one says otherwise, in words that are kept; who and how to reach them is masked. */
    String differing(RosterRow row, RosterRow other) {
        List<Object> own = cells(row);
        List<Object> others = cells(other);
        List<Column<?>> columns = layout.columns();
        String told = IntStream.range(0, own.size())
                .filter(i -> !Objects.equals(own.get(i), others.get(i)))
                .mapToObj(i -> columns.get(i).header() + " " + shown(columns.get(i), own.get(i)))
                .collect(Collectors.joining("，"));
        return told.isEmpty() ? "" : Wording.of("relocation.told.roll-said", told);
    }

    private String shown(Column<?> column, Object value) {
        if (value == null) {
            return "—";
        }
        String text = value.toString();
        if (column.personal()) {
            return column == ownerName ? Mask.name(text) : column == phone ? Mask.mobile(text) : Mask.idNumber(text);
        }
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private CellKind<String> list(String name) {
        return Values.code(codes.apply(name), "");
    }

    /** A number stands in addresses, where these signs have a meaning of their own that no server lets through. */
    private static CellKind<String> number() {
        CellKind<String> text = Values.reference(40);
        return new CellKind<>(text.format(), text.choices(), cell -> {
            String number = text.reading().read(cell);
            if (number != null && number.chars().anyMatch(sign -> "/\\;%".indexOf(sign) >= 0)) {
                throw CellKind.refused("SIGN_IN_NUMBER");
            }
            return number;
        });
    }

    /** Papers the list does not know go under 其他, but a misspelt identity card must not escape its check. */
    private CellKind<String> paper() {
        Map<String, String> papers = codes.apply(ID_TYPE);
        CellKind<String> known = Values.code(papers, "");
        String other = papers.get(OTHER);
        Set<String> listed = papers.keySet().stream().map(Text::compact).collect(Collectors.toSet());
        return new CellKind<>(known.format(), known.choices(), cell -> {
            String text = Text.compact(cell.shown());
            if (text.equals("身份证")) {
                return identityCard;
            }
            boolean misspelt = Stream.of("身份证", IDENTITY_CARD).anyMatch(card -> differsInOne(card, text));
            return listed.contains(text) || misspelt || other == null
                    ? known.reading().read(cell)
                    : other;
        });
    }

    /** One character is wrong, missing or too many; 澳门居民身份证 is another paper, 居民身分证 is not. */
    private static boolean differsInOne(String right, String typed) {
        int shorter = Math.min(right.length(), typed.length());
        int same = 0;
        while (same < shorter && right.charAt(same) == typed.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && right.charAt(right.length() - 1 - behind) == typed.charAt(typed.length() - 1 - behind)) {
            behind++;
        }
        return Math.max(right.length(), typed.length()) - same - behind <= 1;
    }

    private RosterRow row(Row row) {
        String paper = row.get(idType) == null ? identityCard : row.get(idType);
        return new RosterRow(
                row.get(number),
                row.get(section),
                row.get(workGroup),
                row.get(address),
                row.get(building),
                row.get(unit),
                row.get(room),
                row.get(ownership),
                row.get(ownerName),
                paper,
                idNumber(row, paper),
                row.get(phone),
                row.get(registeredPersons),
                row.get(landNature),
                row.get(houseUse),
                row.get(structure),
                row.get(registeredArea),
                row.get(measuredArea),
                row.get(unregisteredArea),
                row.get(landArea),
                row.get(certificateNumber),
                row.get(officer),
                row.get(visitedOn),
                row.get(remark));
    }

    /** What counts as a valid number depends on the kind of paper. */
    private String idNumber(Row row, String paper) {
        Cell cell = row.get(idNumber);
        if (cell == null) {
            return null;
        }
        boolean card = paper.equals(identityCard) && !row.isRefused(idType);
        String text = IdentityNumber.normalised(cell);
        if (IdentityNumber.hasLostDigits(cell, card)) {
            row.refuse(idNumber, "ID_PRECISION_LOST");
        } else if (card) {
            IdentityNumber.flaw(text, today).ifPresent(flaw -> row.refuse(idNumber, flaw, text.length()));
        } else if (text.length() > 40) {
            row.refuse(idNumber, "TEXT_TOO_LONG", 40);
        }
        return text;
    }

    private List<Object> cells(RosterRow row) {
        return Arrays.asList(
                row.number(),
                row.section(),
                row.workGroup(),
                row.address(),
                row.building(),
                row.unit(),
                row.room(),
                name(OWNERSHIP, row.ownership()),
                row.ownerName(),
                name(ID_TYPE, row.idType()),
                row.idNumber(),
                row.phone(),
                row.registeredPersons(),
                name(LAND_NATURE, row.landNature()),
                name(HOUSE_USE, row.houseUse()),
                name(STRUCTURE, row.structure()),
                row.registeredArea(),
                row.measuredArea(),
                row.unregisteredArea(),
                row.landArea(),
                row.certificateNumber(),
                row.officer(),
                row.visitedOn(),
                row.remark());
    }

    /** Official name of a code, the code itself when the list has lost it. */
    private String name(String list, String code) {
        return code == null ? null : names.computeIfAbsent(list, this::byCode).getOrDefault(code, code);
    }

    private Map<String, String> byCode(String list) {
        return codes.apply(list).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first));
    }
}
