package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

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
        try (Workbook workbook = SheetOut.workbook(out)) {
            form(workbook, out, layout, limits);
            notes(workbook, out, layout, limits);
            codes(workbook, out, layout);
        }
    }

    private static void form(Workbook workbook, OutputStream out, SheetLayout<?> layout, Limits limits)
            throws IOException {
        List<Column<?>> columns = layout.columns();
        SheetOut form = new SheetOut(workbook, out, layout.sheet(), columns, 1);
        form.row();
        for (int i = 0; i < columns.size(); i++) {
            String header = columns.get(i).header() + (columns.get(i).required() ? "*" : "");
            form.cell(i, header, SheetOut.Look.HEADER);
        }
        form.row();
        int lists = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            form.cell(i, column.equals(layout.key()) ? SheetLayout.SAMPLE : column.sample());
            form.sheet().style(1, i).format(Format.TEXT.numberFormat()).set();
            int count = column.kind().choices().size();
            if (count > 0) {
                String list = "$" + SheetOut.columnName(++lists) + "$";
                form.sheet()
                        .range(1, i, limits.rows(), i)
                        .validateWithListByFormula(CODES + "!" + list + "2:" + list + (count + 1))
                        .allowBlank(true)
                        .showErrorMessage(true);
            }
        }
        form.end();
    }

    private static void notes(Workbook workbook, OutputStream out, SheetLayout<?> layout, Limits limits)
            throws IOException {
        SheetOut notes = new SheetOut(workbook, out, NOTES, NOTE_COLUMNS, 2);
        line(
                notes,
                SheetOut.Look.GENERAL,
                List.of("带 * 的列必填；列的先后可以调整，列名不要改。每次最多 " + limits.rows() + " 行，文件不超过 " + limits.megabytes() + " MB。编号为“"
                        + SheetLayout.SAMPLE + "”的一行导入时自动略过。模板第 " + layout.version() + " 版。"));
        line(
                notes,
                SheetOut.Look.HEADER,
                NOTE_COLUMNS.stream().map(Column::header).toList());
        for (Column<?> column : layout.columns()) {
            line(
                    notes,
                    SheetOut.Look.DATA,
                    List.of(
                            column.header(),
                            column.required() ? REQUIRED : "",
                            column.note(),
                            String.join("、", column.kind().choices()),
                            column.sample()));
        }
        notes.end();
    }

    private static void codes(Workbook workbook, OutputStream out, SheetLayout<?> layout) throws IOException {
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
        SheetOut codes = new SheetOut(workbook, out, CODES, List.of(), 0);
        codes.sheet().setVisibilityState(VisibilityState.HIDDEN);
        for (int row = 0; row < longest; row++) {
            int at = row;
            line(
                    codes,
                    SheetOut.Look.GENERAL,
                    lists.stream()
                            .map(list -> at < list.size() ? list.get(at) : "")
                            .toList());
        }
        codes.end();
    }

    private static void line(SheetOut sheet, SheetOut.Look look, List<String> texts) throws IOException {
        sheet.row();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                sheet.cell(i, texts.get(i), look);
            }
        }
    }
}
