package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.workbook.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A roll written by another program: good rows, of which single cells are changed. */
final class RosterBook {

    private final List<String> headers = new ArrayList<>(
            RosterGiven.roster().layout().columns().stream().map(Column::header).toList());
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private RosterBook() {}

    static RosterBook of() {
        return new RosterBook();
    }

    RosterBook title(String title) {
        titles.add(title);
        return this;
    }

    /** Uses these headers instead of the office's own. */
    RosterBook headers(List<String> other) {
        headers.clear();
        headers.addAll(other);
        return this;
    }

    /** A good row but for these cells, given as header, text, header, text …; #12 is a number cell, @2024-03-15 a day. */
    RosterBook row(String... changed) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Column<?> column : RosterGiven.roster().layout().columns()) {
            row.put(column.header(), column.sample());
        }
        row.put("编号", "R-" + (rows.size() + 1));
        for (int i = 0; i < changed.length; i += 2) {
            row.put(changed[i], changed[i + 1]);
        }
        rows.add(row);
        return this;
    }

    RosterBook emptyRow() {
        rows.add(Map.of());
        return this;
    }

    RosterBook only(String header, String text) {
        rows.add(Map.of(header, text));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("户档");
            int at = 0;
            for (String title : titles) {
                sheet.value(at++, 0, title);
            }
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(at, i, headers.get(i));
            }
            for (Map<String, String> row : rows) {
                at++;
                for (int i = 0; i < headers.size(); i++) {
                    write(sheet, at, i, row.get(headers.get(i)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (value.startsWith("#")) {
            sheet.value(row, column, new BigDecimal(value.substring(1)));
        } else if (value.startsWith("@")) {
            sheet.value(row, column, LocalDate.parse(value.substring(1)));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, value);
        }
    }
}
