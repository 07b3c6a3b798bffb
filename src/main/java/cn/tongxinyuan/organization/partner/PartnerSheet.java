package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.CreditCode;
import cn.tongxinyuan.kernel.Mobile;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.UnitCells;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Format;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 共建伙伴 as a sheet. */
final class PartnerSheet {

    static final String CODE = "编号";
    static final String KIND = "类别";
    static final String NAME = "名称";
    static final String CREDIT = "统一社会信用代码";
    static final String PERSON = "联系人";
    static final String MOBILE = "联系手机";
    static final String SPECIALITY = "擅长";
    static final String UNTIL = "合作到";

    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Column<String> code = Column.of(CODE, Values.reference(20), 16, "", "已登记的填编号，新的空着");
    private final Column<String> kind;
    private final Column<String> name = Column.of(NAME, Values.name(80), 28, "示例义诊服务中心", "单位全称；能人写对外的称呼，可空");
    private final Column<ScopePath> unit;
    private final Column<String> credit = Column.of(CREDIT, creditCode(), 22, "52370199MJE000001M", "单位必填，能人空着");
    private final Column<String> person =
            Column.of(PERSON, Values.name(40), 10, "王某", "能人写本人姓名，必填").asPersonal();
    private final Column<String> mobile =
            Column.of(MOBILE, mobile(), 14, "19900000000", "11位手机号；能人必填；不改就空着").asPersonal();
    private final Column<String> speciality;
    private final Column<LocalDate> since;
    private final Column<LocalDate> until = Column.of(UNTIL, Values.pastDay(EARLIEST, LATEST), 12, "", "最后一天；没有约定空着");
    private final Column<String> remark = Column.of("备注", Values.prose(200), 24, "", "");
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, String> helps = new LinkedHashMap<>();
    private final RegionService regions;

    PartnerSheet(RegionService regions, ScopePath scope, List<Choice> help, LocalDate today) {
        this.regions = regions;
        Arrays.stream(PartnerKind.values()).forEach(each -> kinds.put(said(each), each.name()));
        help.forEach(each -> helps.put(each.name(), each.code()));
        kind = Column.of(KIND, Values.code(kinds, ""), 12, "社会组织", "按下拉选择").asRequired();
        unit = Column.of("所在单位", UnitCells.within(regions, scope), 24, "", "街道和社区，或区划代码")
                .asRequired();
        speciality = Column.of(SPECIALITY, Values.code(helps, ""), 12, "医疗健康", "按下拉选择；能人必填");
        since = Column.of("合作开始", Values.pastDay(EARLIEST, today), 12, "2024-01-01", "不得晚于今天")
                .asRequired();
    }

    SheetLayout<PartnerLine> layout() {
        return new SheetLayout<>(
                "共建伙伴",
                "1",
                List.of(code, kind, name, unit, credit, person, mobile, speciality, since, until, remark),
                List.of(kind, unit),
                code,
                this::line,
                this::cells);
    }

    private PartnerLine line(Row row) {
        PartnerKind of = PartnerKind.valueOf(row.get(kind));
        return new PartnerLine(
                row.get(code),
                of,
                row.get(unit),
                new PartnerDetails(
                        row.get(name),
                        of.isOrganised() ? row.get(credit) : null,
                        row.get(person),
                        row.get(mobile),
                        row.get(speciality),
                        row.get(since),
                        row.get(until),
                        row.get(remark)));
    }

    private List<Object> cells(PartnerLine line) {
        PartnerDetails details = line.details();
        return Arrays.asList(
                line.code(),
                said(line.kind()),
                details.name(),
                regions.fullName(line.unit()),
                details.creditCode(),
                details.person(),
                details.mobile(),
                helps.entrySet().stream()
                        .filter(each -> each.getValue().equals(details.speciality()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null),
                details.since(),
                details.until(),
                details.remark());
    }

    static String said(PartnerKind kind) {
        return Messages.text(Messages.CHINESE, "organization.PartnerKind." + kind.name());
    }

    private static CellKind<String> creditCode() {
        return new CellKind<>(Format.TEXT, List.of(), cell -> {
            String folded = CreditCode.fold(cell.shown());
            if (!CreditCode.isOne(folded)) {
                throw CellKind.refused("CREDIT_CODE");
            }
            return folded;
        });
    }

    /** A mobile as an export masks it says nothing new. */
    private static CellKind<String> mobile() {
        return new CellKind<>(Format.TEXT, List.of(), cell -> {
            String folded = Mobile.fold(cell.shown());
            if (folded.contains("*")) {
                return null;
            }
            if (!Mobile.isOne(folded)) {
                throw CellKind.refused("PHONE_FORMAT");
            }
            return folded;
        });
    }
}
