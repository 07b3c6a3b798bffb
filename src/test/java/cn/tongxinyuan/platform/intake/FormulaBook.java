package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Format;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A row another program wrote twice, with a text that looks like a formula in every free text column. */
final class FormulaBook {

    private FormulaBook() {}

    static <R> byte[] of(SheetLayout<R> layout, R row, String formula) throws IOException {
        List<Object> cells = layout.cells().apply(row);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(layout.sheet());
            List<Column<?>> columns = layout.columns();
            IntStream.range(0, columns.size()).forEach(i -> {
                Column<?> column = columns.get(i);
                boolean free = column != layout.key()
                        && column.kind().format() == Format.TEXT
                        && column.kind().choices().isEmpty();
                String text = free
                        ? formula
                        : cells.get(i) == null ? "" : cells.get(i).toString();
                sheet.value(0, i, column.header());
                sheet.value(1, i, text);
                sheet.value(2, i, text);
            });
        }
        return out.toByteArray();
    }
}
