package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Streams an export as .xlsx: rows leave as they are pulled, memory stays the same for any number of rows. What is
 * written by a layout can be read by it again.
 */
public final class SheetWriter {

    private SheetWriter() {}

    /**
     * Writes rows by their layout and closes the workbook, not the stream.
     *
     * @param titles lines above the header, such as who exported what and when; at most nine, or the header is not
     *     found again
     */
    public static <R> void write(
            OutputStream out, SheetLayout<R> layout, List<String> titles, Iterator<? extends R> rows)
            throws IOException {
        Iterator<List<Object>> cells = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Object> next() {
                return layout.cells().apply(rows.next());
            }
        };
        write(out, layout.sheet(), layout.columns(), titles, cells);
    }

    /** Writes any table: columns give header, width and format, rows give the values in their order. */
    public static void write(
            OutputStream out,
            String sheet,
            List<Column<?>> columns,
            List<String> titles,
            Iterator<? extends List<?>> rows)
            throws IOException {
        try (Workbook workbook = SheetOut.workbook(out)) {
            SheetOut table = new SheetOut(workbook, out, sheet, columns, titles.size() + 1);
            for (String title : titles) {
                table.row();
                table.cell(0, title, SheetOut.Look.GENERAL);
            }
            table.row();
            for (int i = 0; i < columns.size(); i++) {
                table.cell(i, columns.get(i).header(), SheetOut.Look.HEADER);
            }
            table.send();
            while (rows.hasNext()) {
                List<?> values = rows.next();
                table.row();
                for (int i = 0; i < columns.size(); i++) {
                    table.cell(i, values.get(i));
                }
            }
            table.end();
        }
    }
}
