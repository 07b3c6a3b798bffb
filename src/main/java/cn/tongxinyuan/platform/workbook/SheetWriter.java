package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

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
        // the caller's stream stays open, as the caller may add to it
        XlsxOut xlsx = new XlsxOut(new Unclosed(out), List.of(XlsxOut.Sheet.plain(sheet)));
        xlsx.startSheet(columns, titles.size() + 1);
        for (String title : titles) {
            xlsx.startRow();
            xlsx.cell(0, title, CellStyle.GENERAL);
            xlsx.endRow();
        }
        xlsx.startRow();
        for (int i = 0; i < columns.size(); i++) {
            xlsx.cell(i, columns.get(i).header(), CellStyle.HEADER);
        }
        xlsx.endRow();
        xlsx.flush();
        int[] styles = columns.stream()
                .mapToInt(column -> CellStyle.of(column.kind().format(), false))
                .toArray();
        while (rows.hasNext()) {
            List<?> values = rows.next();
            xlsx.startRow();
            for (int i = 0; i < styles.length; i++) {
                Object value = values.get(i);
                if (value != null) {
                    xlsx.cell(i, value, styles[i]);
                }
            }
            xlsx.endRow();
        }
        xlsx.endSheet(List.of());
        xlsx.close();
    }
}
