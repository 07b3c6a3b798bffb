package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The form to fill in: the layout's sheet with one sample row, a sheet that explains each column, and a hidden sheet
 * with the code lists behind the drop-downs and, in its first cell, the version of the layout.
 */
public final class Template {

    private static final String NOTES = "填表说明";
    static final String CODES = "代码表";
    private static final String REQUIRED = "必填";

    private static final List<Column<?>> NOTE_COLUMNS =
            List.of(note("列名", 20), note("是否必填", 10), note("填写要求", 60), note("可选值", 50), note("示例", 24));

    private Template() {}

    private static Column<?> note(String header, int width) {
        return Column.of(header, Values.prose(0), width, "", "");
    }

    /** Writes the template and leaves the stream open. */
    public static void write(OutputStream out, SheetLayout<?> layout, Limits limits) throws IOException {
        XlsxOut xlsx = new XlsxOut(
                new Unclosed(out),
                List.of(
                        XlsxOut.Sheet.plain(layout.sheet()),
                        XlsxOut.Sheet.plain(NOTES),
                        new XlsxOut.Sheet(CODES, true, false)));
        form(xlsx, layout, limits);
        notes(xlsx, layout, limits);
        codes(xlsx, layout);
        xlsx.close();
    }

    private static void form(XlsxOut xlsx, SheetLayout<?> layout, Limits limits) throws IOException {
        List<Column<?>> columns = layout.columns();
        xlsx.startSheet(columns, 1);
        xlsx.startRow();
        for (int i = 0; i < columns.size(); i++) {
            xlsx.cell(i, columns.get(i).header() + (columns.get(i).required() ? "*" : ""), CellStyle.HEADER);
        }
        xlsx.endRow();
        xlsx.startRow();
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            String sample = column.equals(layout.key()) ? SheetLayout.SAMPLE : column.sample();
            xlsx.cell(i, sample, CellStyle.of(Format.TEXT, false));
        }
        xlsx.endRow();
        List<XlsxOut.Choice> choices = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int count = columns.get(i).kind().choices().size();
            if (count > 0) {
                String cells = XlsxOut.columnName(i) + "2:" + XlsxOut.columnName(i) + (limits.rows() + 1);
                String list = "$" + XlsxOut.columnName(choices.size() + 1) + "$";
                choices.add(new XlsxOut.Choice(cells, CODES + "!" + list + "2:" + list + (count + 1)));
            }
        }
        xlsx.endSheet(choices);
    }

    private static void notes(XlsxOut xlsx, SheetLayout<?> layout, Limits limits) throws IOException {
        xlsx.startSheet(NOTE_COLUMNS, 2);
        line(
                xlsx,
                CellStyle.GENERAL,
                List.of("带 * 的列必填；列的先后可以调整，列名不要改。每次最多 " + limits.rows() + " 行，文件不超过 " + limits.megabytes() + " MB。编号为“"
                        + SheetLayout.SAMPLE + "”的一行导入时自动略过。模板第 " + layout.version() + " 版。"));
        line(xlsx, CellStyle.HEADER, NOTE_COLUMNS.stream().map(Column::header).toList());
        for (Column<?> column : layout.columns()) {
            line(
                    xlsx,
                    CellStyle.of(Format.TEXT, false),
                    List.of(
                            column.header(),
                            column.required() ? REQUIRED : "",
                            column.note(),
                            String.join("、", column.kind().choices()),
                            column.sample()));
        }
        xlsx.endSheet(List.of());
    }

    private static void codes(XlsxOut xlsx, SheetLayout<?> layout) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        lists.add(List.of(layout.stamp()));
        for (Column<?> column : layout.columns()) {
            if (!column.kind().choices().isEmpty()) {
                List<String> list = new ArrayList<>();
                list.add(column.header());
                list.addAll(column.kind().choices());
                lists.add(list);
            }
        }
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        xlsx.startSheet(List.of(), 0);
        for (int row = 0; row < longest; row++) {
            int at = row;
            line(
                    xlsx,
                    CellStyle.GENERAL,
                    lists.stream()
                            .map(list -> at < list.size() ? list.get(at) : "")
                            .toList());
        }
        xlsx.endSheet(List.of());
    }

    private static void line(XlsxOut xlsx, int style, List<String> texts) throws IOException {
        xlsx.startRow();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                xlsx.cell(i, texts.get(i), style);
            }
        }
        xlsx.endRow();
    }
}
