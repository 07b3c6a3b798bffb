package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.workbook.Finding;
import cn.tongxinyuan.platform.workbook.FindingTexts;
import cn.tongxinyuan.platform.workbook.Progress;
import cn.tongxinyuan.platform.workbook.ReadReport;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterFindingsTest {

    /** column, what stands there, code. */
    private static final String[][] FAULTS = {
        {"编号", "", "REQUIRED"},
        {"坐落", " ", "REQUIRED"},
        {"产权性质", "", "REQUIRED"},
        {"被征收人", "　", "REQUIRED"},
        {"证件号码", "", "REQUIRED"},
        {"土地性质", "", "REQUIRED"},
        {"房屋用途", "", "REQUIRED"},
        {"户籍人数", "两人半", "NOT_AN_INTEGER"},
        {"证载面积(㎡)", "", "REQUIRED"},
        {"编号", "R-0", "DUPLICATE_IN_FILE"},
        {"产权性质", "公房", "UNKNOWN_CODE"},
        {"土地性质", "农用", "UNKNOWN_CODE"},
        {"房屋用途", "仓储物流", "UNKNOWN_CODE"},
        {"结构", "土坯结构", "UNKNOWN_CODE"},
        {"证件类型", "居民身分证", "UNKNOWN_CODE"},
        {"证件号码", "37019919900101001", "ID_LENGTH"},
        {"证件号码", "3701991990010100199", "ID_LENGTH"},
        {"证件号码", "370199900101001", "ID_LENGTH"},
        {"证件号码", "370199199001010018", "ID_CHECK_DIGIT"},
        {"证件号码", "370199199002300010", "ID_CHECK_DIGIT"},
        {"证件号码", "370199203001010014", "ID_CHECK_DIGIT"},
        {"证件号码", "3.70105E+17", "ID_PRECISION_LOST"},
        {"证件号码", "#370199199001010000", "ID_PRECISION_LOST"},
        {"联系电话", "1990000870", "PHONE_FORMAT"},
        {"联系电话", "12900000000", "PHONE_FORMAT"},
        {"联系电话", "88880000", "PHONE_FORMAT"},
        {"户籍人数", "2.5", "NOT_AN_INTEGER"},
        {"户籍人数", "#2.5", "NOT_AN_INTEGER"},
        {"户籍人数", "三", "NOT_AN_INTEGER"},
        {"户籍人数", "-1", "NOT_AN_INTEGER"},
        {"证载面积(㎡)", "待测", "NOT_A_NUMBER"},
        {"实测面积(㎡)", "86,4", "NOT_A_NUMBER"},
        {"证载面积(㎡)", "0", "AREA_RANGE"},
        {"实测面积(㎡)", "#-118.45", "AREA_RANGE"},
        {"占地面积(㎡)", "#100000", "AREA_RANGE"},
        {"无证面积(㎡)", "#-0.001", "AREA_RANGE"},
        {"入户日期", "三月中旬", "DATE_FORMAT"},
        {"入户日期", "2024-02-30", "DATE_FORMAT"},
        {"入户日期", "2024-05-21", "DATE_IN_FUTURE"},
        {"入户日期", "1924-03-15", "DATE_RANGE"},
    };

    @Test
    void fortyPlantedFaultsGiveExactlyFortyFindings() {
        assertThat(FAULTS.length).isEqualTo(40);
        RosterBook book = RosterBook.of().title("底册").row("编号", "R-0");
        List<String> expected = new ArrayList<>();
        for (String[] fault : FAULTS) {
            book.row();
            book.row(fault[0], fault[1]);
            expected.add(2 + 2 * expected.size() + 3 + "\t" + fault[0] + "\t" + fault[2]);
        }

        RosterGiven.Reading reading = RosterGiven.read(book.bytes());

        assertThat(reading.findings()).containsExactlyElementsOf(expected);
        assertThat(reading.report().rows()).isEqualTo(81);
        assertThat(reading.report().valid()).isEqualTo(41);
        assertThat(reading.report().invalid()).isEqualTo(40);
    }

    @Test
    void takesNoIdentityNumberFromANumberCellHoweverShort() {
        RosterBook book = RosterBook.of().row("证件号码", "#370199900101001");

        assertThat(RosterGiven.read(book.bytes()).findings()).containsExactly("2\t证件号码\tID_PRECISION_LOST");
    }

    /** Shortened by the spreadsheet, 3-5 is a day of this year; how large the flat was nobody knows any more. */
    @Test
    void takesNoNumberFromACellThatShowsADay() {
        RosterBook book = RosterBook.of().row("实测面积(㎡)", "@2024-03-05", "户籍人数", "@1900-01-03", "入户日期", "@2024-03-05");

        assertThat(RosterGiven.read(book.bytes()).findings())
                .containsExactly("2\t户籍人数\tNOT_AN_INTEGER", "2\t实测面积(㎡)\tNOT_A_NUMBER");
    }

    /** Half of them are stored as two characters each, and the database has room for a hundred. */
    @Test
    void countsRareCharactersAsTheDatabaseDoes() {
        RosterBook book = RosterBook.of().row("被征收人", "𠮷".repeat(50)).row("被征收人", "𠮷".repeat(50) + "甲");

        assertThat(RosterGiven.read(book.bytes()).findings()).containsExactly("3\t被征收人\tTEXT_TOO_LONG");
    }

    @Test
    void tellsAllFindingsOfOneRowAtOnceInTheOrderOfTheColumns() {
        RosterBook book = RosterBook.of().row("编号", "", "证件号码", "1", "联系电话", "2", "入户日期", "昨天");

        assertThat(RosterGiven.read(book.bytes()).findings())
                .containsExactly(
                        "2\t编号\tREQUIRED", "2\t证件号码\tID_LENGTH", "2\t联系电话\tPHONE_FORMAT", "2\t入户日期\tDATE_FORMAT");
    }

    @Test
    void takesColumnsByNameInAnyOrderWithStarsSpacesAndOtherBrackets() {
        List<String> headers = new ArrayList<>(List.of("* 证载面积（平方米）", "备注 ", "被征收人*", "编 号*"));
        List<String> rest = List.of("坐落", "产权性质", "证件号码", "土地性质", "房屋用途");
        headers.addAll(rest);
        RosterBook book = RosterBook.of().headers(headers);
        book.row("* 证载面积（平方米）", "77", "备注 ", "甲", "被征收人*", "乙", "编 号*", "9");

        RosterRow row = RosterGiven.read(book.bytes()).values().get(0);

        assertThat(row.registeredArea()).isEqualByComparingTo("77");
        assertThat(row.ownerName()).isEqualTo("乙");
        assertThat(row.number()).isEqualTo("9");
        assertThat(row.remark()).isEqualTo("甲");
    }

    @Test
    void namesEachRequiredColumnThatIsMissingAndReadsNoRow() {
        RosterBook book = RosterBook.of().headers(List.of("编号", "被征收人", "坐落", "产权性质", "证件号码", "土地性质", "结构"));

        RosterGiven.Reading reading = RosterGiven.read(book.row().bytes());

        assertThat(reading.findings()).containsExactly("1\t房屋用途\tCOLUMN_MISSING", "1\t证载面积(㎡)\tCOLUMN_MISSING");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.report().refused()).isTrue();
    }

    @Test
    void passesOverEmptyRowsTotalsAndTheSampleOfTheTemplate() {
        RosterBook book = RosterBook.of().row().emptyRow().row("编号", "示例").row();
        book.only("编号", "合 计").only("标段", "总计").only("编号", "小计").only("编号", "合计：");

        RosterGiven.Reading reading = RosterGiven.read(book.bytes());

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.rows().keySet()).containsExactly(2, 5);
        assertThat(reading.report().rows()).isEqualTo(2);
    }

    @Test
    void neverShowsPersonalValuesInMessages() {
        RosterBook book = RosterBook.of().row("证件号码", "370199199001010018", "联系电话", "1990000870");

        List<Finding> findings = RosterGiven.read(book.bytes()).report().findings();

        assertThat(findings).extracting(Finding::message).allSatisfy(message -> assertThat(message)
                .doesNotContain("19900101")
                .doesNotContain("0000870")
                .contains("***"));
    }

    @Test
    void saysWhatIsWrongWithTheValueSeenAndTheLimits() {
        RosterBook book = RosterBook.of().row("实测面积(㎡)", "#-118.45", "房屋用途", "仓储物流");

        List<String> messages = RosterGiven.read(book.bytes()).report().findings().stream()
                .map(Finding::message)
                .toList();

        assertThat(messages.get(0)).contains("房屋用途", "仓储物流", "住宅、商服、办公、生产加工、附属物");
        assertThat(messages.get(1)).contains("实测面积(㎡)", "-118.45", "100000");
    }

    @Test
    void letsTheTakerOfRowsAddWhatOnlyTheRollKnows() {
        RosterLayout roster = RosterGiven.roster();
        byte[] file =
                RosterBook.of().row("编号", "1").row("编号", "2").row("编号", "3").bytes();

        ReadReport report = new SheetReader(RosterGiven.LIMITS, FindingTexts.chinese())
                .read(
                        file,
                        roster.layout(),
                        (number, row) -> row.number().equals("2")
                                ? List.of(RowSink.Flaw.of(roster.number, "DUPLICATE_IN_ROLL"))
                                : List.of(),
                        Progress.NONE);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DUPLICATE_IN_ROLL");
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.message()).contains("编号", "2");
        });
        assertThat(report.valid()).isEqualTo(2);
        assertThat(report.invalid()).isEqualTo(1);
    }
}
