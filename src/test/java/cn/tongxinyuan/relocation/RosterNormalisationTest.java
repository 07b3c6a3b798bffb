package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes as offices type it, and what it is taken for. */
class RosterNormalisationTest {

    private static final Map<String, Function<RosterRow, Object>> VALUES = Map.ofEntries(
            Map.entry("编号", RosterRow::number),
            Map.entry("坐落", RosterRow::address),
            Map.entry("房号", RosterRow::room),
            Map.entry("产权性质", RosterRow::ownership),
            Map.entry("被征收人", RosterRow::ownerName),
            Map.entry("证件类型", RosterRow::idType),
            Map.entry("证件号码", RosterRow::idNumber),
            Map.entry("联系电话", RosterRow::phone),
            Map.entry("户籍人数", RosterRow::registeredPersons),
            Map.entry("房屋用途", RosterRow::houseUse),
            Map.entry("结构", RosterRow::structure),
            Map.entry("证载面积(㎡)", RosterRow::registeredArea),
            Map.entry("无证面积(㎡)", RosterRow::unregisteredArea),
            Map.entry("不动产权证号", RosterRow::certificateNumber),
            Map.entry("入户日期", RosterRow::visitedOn),
            Map.entry("备注", RosterRow::remark));

    @ParameterizedTest(name = "{0} <{1}> is <{2}>")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "编号|　新徐－０００１ |新徐-0001",
                "编号|#12|12",
                "编号|#12.0|12",
                "坐落|  药山街道 １２号院（北） |药山街道 12号院（北）",
                "房号|#602|602",
                "产权性质| 私 产　|PRIVATE",
                "被征收人|  宋　 芳　|宋芳",
                "被征收人|John  Smith|John Smith",
                "被征收人|𠮷\u200b田|𠮷田",
                "证件类型|身份证|ID_CARD",
                "证件类型||ID_CARD",
                "证件号码|３７０１９９１９９００１０１００１９|370199199001010019",
                "证件号码| 370199 19900101 0019 |370199199001010019",
                "证件号码|'370199199001010019|370199199001010019",
                "证件号码|37019919791120952x|37019919791120952X",
                "证件号码|３７０１９９１９９６０６０３０２４Ｘ|37019919960603024X",
                "联系电话|199-0000-0801|19900000801",
                "联系电话| １９９００００４８４４ |19900004844",
                "联系电话|+86 199 0000 0801|19900000801",
                "联系电话|#19900000801|19900000801",
                "联系电话|0531-88880000|0531-88880000",
                "联系电话|053188880000|0531-88880000",
                "联系电话|01088880000|010-88880000",
                "联系电话|0531—88880000|0531-88880000",
                "户籍人数|5人|5",
                "户籍人数|５ 人|5",
                "户籍人数|#3|3",
                "户籍人数|0|0",
                "房屋用途|生产加工|WORKSHOP",
                "结构|砖混结构 |BRICK_CONCRETE",
                "结构|钢|STEEL",
                "结构|其他结构|OTHER",
                "证载面积(㎡)|109.67㎡|109.67",
                "证载面积(㎡)|44.86 平方米|44.86",
                "证载面积(㎡)|８６.１１|86.11",
                "证载面积(㎡)|1,234.5 m²|1234.50",
                "证载面积(㎡)|#86.405000000000001|86.41",
                "证载面积(㎡)|#9.9999990000000003E4|99999.99",
                "无证面积(㎡)|0|0.00",
                "无证面积(㎡)|#0|0.00",
                "不动产权证号|鲁（２０１９）济南市不动产权第0051985号|鲁(2019)济南市不动产权第0051985号",
                "入户日期|2024-03-15|2024-03-15",
                "入户日期|2024.3.15|2024-03-15",
                "入户日期|2024年3月15日|2024-03-15",
                "入户日期|２０２４年 3 月 15 日|2024-03-15",
                "入户日期|2024/3/15|2024-03-15",
                "入户日期|20240315|2024-03-15",
                "入户日期|#20240315|2024-03-15",
                "入户日期|#45366|2024-03-15",
                "入户日期|#45366.75|2024-03-15",
                "入户日期|2024-03-15 00:00:00|2024-03-15",
                "备注|第一，第二；|第一，第二；",
            })
    void takesForWhatIsMeant(String column, String typed, String meant) {
        RosterGiven.Reading reading =
                RosterGiven.read(RosterBook.of().row(column, typed).bytes());

        assertThat(reading.report().findings()).isEmpty();
        assertThat(VALUES.get(column).apply(reading.values().get(0))).hasToString(meant);
    }

    @Test
    void leavesOptionalCellsEmpty() {
        RosterBook book = RosterBook.of();
        book.row("标段", "", "联系电话", " ", "户籍人数", "　", "入户日期", "", "实测面积(㎡)", "", "备注", "");

        RosterRow row = RosterGiven.read(book.bytes()).values().get(0);

        assertThat(row.section()).isNull();
        assertThat(row.phone()).isNull();
        assertThat(row.registeredPersons()).isNull();
        assertThat(row.visitedOn()).isNull();
        assertThat(row.measuredArea()).isNull();
        assertThat(row.remark()).isNull();
    }

    @Test
    void checksDigitsOfIdentityCardsOnly() {
        RosterBook book = RosterBook.of();
        book.row("编号", "1", "证件类型", "护照", "证件号码", "e1234 5678");
        book.row("编号", "2", "证件类型", "军官证", "证件号码", "济字第0012号");
        book.row("编号", "3", "证件类型", "护照", "证件号码", "#12345678");

        RosterGiven.Reading reading = RosterGiven.read(book.bytes());

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.values()).extracting(RosterRow::idType).containsExactly("PASSPORT", "OTHER", "PASSPORT");
        assertThat(reading.values())
                .extracting(RosterRow::idNumber)
                .containsExactly("E12345678", "济字第0012号", "12345678");
    }
}
