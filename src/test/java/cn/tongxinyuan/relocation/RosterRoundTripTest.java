package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.IdentityNumber;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import cn.tongxinyuan.platform.workbook.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What is exported can be imported again, and the template is a file one can import. */
class RosterRoundTripTest {

    private static final long SEED = 20240520L;
    private static final String[] NAMES = {
        "宋芳",
        "𠮷田",
        "𬴊",
        "=HYPERLINK",
        "-甲",
        "+乙",
        "@丙",
        "＝丁",
        "'=戊",
        "O'Neil",
        "<b>&\"己\"",
        "_x0041_庚",
        "示例人",
        "阿卜杜拉·买买提"
    };

    private static RosterRow random(int index, Random random) {
        String born = LocalDate.of(1940, 1, 1)
                .plusDays(random.nextInt(25_000))
                .toString()
                .replace("-", "");
        String stem = "370199" + born + String.format("%03d", random.nextInt(1000));
        boolean bare = random.nextInt(10) == 0;
        return new RosterRow(
                "户-" + index,
                bare ? null : "第一标段",
                bare ? null : "第" + random.nextInt(9) + "组",
                "药山街道" + random.nextInt(99) + "号院，东侧",
                bare ? null : random.nextInt(30) + "号楼",
                bare ? null : "1单元",
                bare ? null : "0" + random.nextInt(900),
                pick(random, "PRIVATE", "PUBLIC_DIRECT", "PUBLIC_SELF", "COLLECTIVE", "UNIT"),
                NAMES[random.nextInt(NAMES.length)],
                "ID_CARD",
                stem + IdentityNumber.checkCharacter(stem),
                bare ? null : "1990000" + String.format("%04d", random.nextInt(10_000)),
                bare ? null : random.nextInt(12),
                pick(random, "STATE", "COLLECTIVE"),
                pick(random, "DWELLING", "SHOP", "OFFICE", "WORKSHOP", "ANNEX"),
                pick(random, "STEEL", "CONCRETE", "BRICK_CONCRETE", "BRICK_TIMBER", "OTHER"),
                area(random, 1),
                bare ? null : area(random, 1),
                bare ? null : area(random, 0),
                bare ? null : area(random, 1),
                bare ? null : "鲁(2019)济南市不动产权第" + random.nextInt(1_000_000) + "号",
                bare ? null : "程辉",
                bare ? null : LocalDate.of(2024, 5, 20).minusDays(random.nextInt(8000)),
                bare ? null : "-  " + random.nextInt());
    }

    private static String pick(Random random, String... codes) {
        return codes[random.nextInt(codes.length)];
    }

    private static BigDecimal area(Random random, int least) {
        return BigDecimal.valueOf(least + random.nextInt(9_999_998), 2);
    }

    private static byte[] exported(List<RosterRow> rows, String... titles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, RosterGiven.roster().layout(), List.of(titles), rows.iterator());
        return out.toByteArray();
    }

    @Test
    void tenThousandRandomRowsComeBackAsTheyWere() throws IOException {
        Random random = new Random(SEED);
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(random(i, random));
        }

        RosterGiven.Reading reading = RosterGiven.read(exported(rows, "征收户 药山街道", "导出人 程辉 2024-05-20"));

        assertThat(reading.report().findings()).isEmpty();
        List<RosterRow> expected =
                rows.stream().map(RosterRoundTripTest::tidied).toList();
        assertThat(reading.values()).isEqualTo(expected);
    }

    /** Doubled spaces are the one thing reading evens out. */
    private static RosterRow tidied(RosterRow r) {
        String remark = r.remark() == null ? null : r.remark().replace("  ", " ");
        return new RosterRow(
                r.number(),
                r.section(),
                r.workGroup(),
                r.address(),
                r.building(),
                r.unit(),
                r.room(),
                r.ownership(),
                r.ownerName(),
                r.idType(),
                r.idNumber(),
                r.phone(),
                r.registeredPersons(),
                r.landNature(),
                r.houseUse(),
                r.structure(),
                r.registeredArea(),
                r.measuredArea(),
                r.unregisteredArea(),
                r.landArea(),
                r.certificateNumber(),
                r.officer(),
                r.visitedOn(),
                remark);
    }

    @Test
    void anotherProgramSeesTextNumbersAndDates() throws IOException {
        RosterRow row = random(1, new Random(7));

        List<Row> rows;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(exported(List.of(row))))) {
            rows = workbook.findSheet("户档").orElseThrow().read();
        }

        Row cells = rows.get(1);
        assertThat(cells.getCell(10).getType()).isEqualTo(CellType.STRING);
        assertThat(cells.getCell(10).asString()).isEqualTo(row.idNumber());
        assertThat(cells.getCell(11).getType()).isEqualTo(CellType.STRING);
        assertThat(cells.getCell(16).asNumber()).isEqualByComparingTo(row.registeredArea());
        assertThat(cells.getCell(22).asDate().toLocalDate()).isEqualTo(row.visitedOn());
        assertThat(cells.getCell(7).asString()).isIn("私产", "直管公房", "自管公房", "集体", "单位产");
    }

    @Test
    void theTemplateIsReadWithoutFindingsAndItsSampleIsNoHousehold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out, RosterGiven.roster().layout(), RosterGiven.LIMITS);

        RosterGiven.Reading reading = RosterGiven.read(out.toByteArray());

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.report().unknownColumns()).isEmpty();
        assertThat(reading.report().rows()).isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("户档", "填表说明", "代码表");
            List<Row> form = workbook.getFirstSheet().read();
            assertThat(form.get(0).getCellText(0)).isEqualTo("编号*");
            assertThat(form.get(0).getCellText(1)).isEqualTo("标段");
            assertThat(form.get(0).getCellText(16)).isEqualTo("证载面积(㎡)*");
            assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(26);
        }
    }

    @Test
    void anOldTemplateWithoutAColumnOfTodayIsToldSo() throws IOException {
        RosterGiven.Reading old = RosterGiven.read(templateWithout("证载面积(㎡)", "0"));

        assertThat(old.findings()).containsExactly("1\t证载面积(㎡)\tCOLUMN_MISSING");
        assertThat(old.report().findings().get(0).message()).contains("旧模板（第 0 版，现在是第 1 版）", "重新下载模板");
        RosterGiven.Reading today = RosterGiven.read(templateWithout("证载面积(㎡)", "1"));
        assertThat(today.report().findings().get(0).message()).doesNotContain("旧模板");
    }

    private static byte[] templateWithout(String header, String version) throws IOException {
        SheetLayout<RosterRow> layout = RosterGiven.roster().layout();
        List<Column<?>> columns = layout.columns().stream()
                .filter(column -> !column.header().equals(header))
                .<Column<?>>map(column -> column)
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(
                out,
                new SheetLayout<>(
                        layout.sheet(), version, columns, layout.anchors(), layout.key(), layout.row(), layout.cells()),
                RosterGiven.LIMITS);
        return out.toByteArray();
    }
}
