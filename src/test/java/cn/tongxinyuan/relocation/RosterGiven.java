package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.workbook.FindingTexts;
import cn.tongxinyuan.platform.workbook.Limits;
import cn.tongxinyuan.platform.workbook.Progress;
import cn.tongxinyuan.platform.workbook.ReadReport;
import cn.tongxinyuan.platform.workbook.SheetReader;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A roster layout with the district's code lists, as tests need it. */
public final class RosterGiven {

    static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final Limits LIMITS = Limits.STANDARD.withRows(20_000);

    private static final Map<String, Map<String, String>> CODES = Map.of(
            RosterLayout.OWNERSHIP,
            list("私产", "PRIVATE", "直管公房", "PUBLIC_DIRECT", "自管公房", "PUBLIC_SELF", "集体", "COLLECTIVE", "单位产", "UNIT"),
            RosterLayout.LAND_NATURE,
            list("国有", "STATE", "集体", "COLLECTIVE"),
            RosterLayout.HOUSE_USE,
            list("住宅", "DWELLING", "商服", "SHOP", "办公", "OFFICE", "生产加工", "WORKSHOP", "附属物", "ANNEX"),
            RosterLayout.STRUCTURE,
            list("钢", "STEEL", "钢混", "CONCRETE", "砖混", "BRICK_CONCRETE", "砖木", "BRICK_TIMBER", "其他", "OTHER"),
            RosterLayout.ID_TYPE,
            list("居民身份证", "ID_CARD", "护照", "PASSPORT", "其他", "OTHER"));

    private RosterGiven() {}

    private static Map<String, String> list(String... namesAndCodes) {
        Map<String, String> list = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCodes.length; i += 2) {
            list.put(namesAndCodes[i], namesAndCodes[i + 1]);
        }
        return list;
    }

    static RosterLayout roster() {
        return new RosterLayout(CODES::get, TODAY, EARLIEST);
    }

    /** A workbook as an office fills it in, with the rows of {@link RelocationGiven#rows}. */
    static byte[] workbook(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.write(
                    out,
                    roster().layout(),
                    List.of(),
                    RelocationGiven.rows(rows).iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What a reading came to: the report and the rows taken, by their row number. */
    record Reading(ReadReport report, Map<Integer, RosterRow> rows) {

        List<String> findings() {
            return report.findings().stream()
                    .map(f -> f.row() + "\t" + f.column() + "\t" + f.code())
                    .toList();
        }

        List<RosterRow> values() {
            return new ArrayList<>(rows.values());
        }
    }

    static Reading read(byte[] file) {
        return read(file, LIMITS);
    }

    static Reading read(byte[] file, Limits limits) {
        Map<Integer, RosterRow> rows = new LinkedHashMap<>();
        ReadReport report = new SheetReader(limits, FindingTexts.chinese())
                .read(
                        file,
                        roster().layout(),
                        (number, row) -> {
                            rows.put(number, row);
                            return List.of();
                        },
                        Progress.NONE);
        return new Reading(report, rows);
    }
}
