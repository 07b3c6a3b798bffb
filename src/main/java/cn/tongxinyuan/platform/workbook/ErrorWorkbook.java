package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.platform.workbook.ooxml.BrokenWorkbook;
import cn.tongxinyuan.platform.workbook.ooxml.OoxmlFile;
import cn.tongxinyuan.platform.workbook.ooxml.RawCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * The failed rows of the user's own file, with the reasons in the first column, the faulty cells in red and commented, and
 * a second sheet that sums up what is wrong and how to put it right; corrected, it can be sent again as it is.
 */
public final class ErrorWorkbook {

    private static final int REASON_WIDTH = 60;
    private static final int WIDTH = 14;
    private static final String SUMMARY = "问题汇总";
    /** More boxes than this make a spreadsheet slow; the reasons stand in the first column all the same. */
    private static final int MOST_NOTES = 5_000;

    private static final List<Column<?>> SUMMARY_COLUMNS =
            List.of(summary("问题", 28), summary("处数", 8), summary("涉及的列", 30), summary("怎么改", 80));

    private final SheetLayout<?> layout;
    private final Map<Integer, List<Finding>> findings;
    private final Workbook book;
    private final OutputStream stream;
    private SheetOut out;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private boolean headed;
    private int notes;

    private ErrorWorkbook(SheetLayout<?> layout, List<Finding> findings, OutputStream out) throws IOException {
        this.layout = layout;
        this.findings =
                findings.stream().collect(Collectors.groupingBy(Finding::row, LinkedHashMap::new, Collectors.toList()));
        this.stream = out;
        this.book = SheetOut.workbook(out);
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param file the file as it was read
     * @param findings of its rows
     * @param messages name each kind of finding and say how to put it right
     * @throws IllegalArgumentException when the file as such was refused, so that there are no rows to give back
     */
    public static void write(
            OutputStream out,
            byte[] file,
            SheetLayout<?> layout,
            List<Finding> findings,
            Limits limits,
            FindingMessages messages)
            throws IOException {
        ErrorWorkbook workbook = new ErrorWorkbook(layout, findings, out);
        try {
            new OoxmlFile(file, limits.bounds()).read(layout.sheet(), workbook::row);
            if (!workbook.headed) {
                throw Header.missing(layout);
            }
        } catch (BrokenWorkbook e) {
            throw new IllegalArgumentException("no rows can be read from this file", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        workbook.out.end();
        workbook.writeSummary(findings, messages);
        workbook.book.close();
    }

    private static Column<?> summary(String header, int width) {
        return Column.of(header, Values.prose(0), width, "", "");
    }

    /** One line for each kind of finding, the most frequent first. */
    private void writeSummary(List<Finding> found, FindingMessages messages) throws IOException {
        Map<String, List<Finding>> kinds =
                found.stream().collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        SheetOut summary = new SheetOut(book, stream, SUMMARY, SUMMARY_COLUMNS, 1);
        summary.row();
        for (int i = 0; i < SUMMARY_COLUMNS.size(); i++) {
            summary.cell(i, SUMMARY_COLUMNS.get(i).header(), SheetOut.Look.HEADER);
        }
        List<List<Finding>> frequent = kinds.values().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.size()))
                .toList();
        for (List<Finding> kind : frequent) {
            String code = kind.get(0).code();
            String headers = kind.stream().map(Finding::column).distinct().collect(Collectors.joining("、"));
            summary.row();
            summary.cell(0, messages.text(code + ".kind"), SheetOut.Look.GENERAL);
            summary.cell(1, kind.size(), SheetOut.Look.GENERAL);
            summary.cell(2, headers, SheetOut.Look.GENERAL);
            summary.cell(3, messages.text(code + ".fix"), SheetOut.Look.GENERAL);
        }
        summary.end();
    }

    private boolean row(int number, RawCell[] raw, int total) {
        Cell[] cells = Cell.of(raw);
        try {
            if (!headed) {
                headed = Header.of(number, cells, layout) != null;
                if (headed) {
                    writeHeader(cells);
                }
            } else if (findings.containsKey(number)) {
                writeRow(cells, findings.get(number));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeHeader(Cell[] cells) throws IOException {
        Map<String, Column<?>> known = layout.columns().stream()
                .collect(Collectors.toMap(column -> CellText.header(column.header()), column -> column));
        columns.add(Column.of(SheetLayout.REASON, Values.prose(0), REASON_WIDTH, "", ""));
        for (int i = 0; i < cells.length; i++) {
            String header = CellText.header(cells[i].shown());
            if (!header.equals(SheetLayout.REASON)) {
                sources.add(i);
                columns.add(known.getOrDefault(header, Column.of("", Values.prose(0), WIDTH, "", "")));
            }
        }
        out = new SheetOut(book, stream, layout.sheet(), columns, 1);
        out.row();
        out.cell(0, SheetLayout.REASON, SheetOut.Look.HEADER);
        for (int i = 0; i < sources.size(); i++) {
            out.cell(i + 1, cells[sources.get(i)], SheetOut.Look.HEADER);
        }
    }

    private void writeRow(Cell[] cells, List<Finding> found) throws IOException {
        Map<String, String> faulty = found.stream()
                .collect(Collectors.toMap(Finding::column, Finding::message, (one, other) -> one + "\n" + other));
        out.row();
        out.cell(0, found.stream().map(Finding::message).collect(Collectors.joining("\n")), SheetOut.Look.REASON);
        for (int i = 0; i < sources.size(); i++) {
            int source = sources.get(i);
            Cell cell = source < cells.length ? cells[source] : Cell.BLANK;
            Column<?> column = columns.get(i + 1);
            boolean red = !column.header().isEmpty() && faulty.containsKey(column.header());
            if (red || cell.kind() != Cell.Kind.BLANK) {
                out.cell(i + 1, cell, look(column, cell, red));
            }
            if (red && notes++ < MOST_NOTES) {
                out.note(i + 1, faulty.get(column.header()));
            }
        }
    }

    /** A number stays a number: as text it would pass for an identity number that never lost its digits. */
    private static SheetOut.Look look(Column<?> column, Cell cell, boolean red) {
        boolean day = cell.kind() == Cell.Kind.DATE
                && (column.header().isEmpty() || column.kind().format() == Format.TEXT);
        return red
                ? SheetOut.Look.FAULTY
                : day ? SheetOut.Look.DAY : column.header().isEmpty() ? SheetOut.Look.GENERAL : SheetOut.Look.DATA;
    }
}
