package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.platform.workbook.ooxml.BrokenWorkbook;
import cn.tongxinyuan.platform.workbook.ooxml.RawCell;
import cn.tongxinyuan.platform.workbook.ooxml.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One reading of one workbook: finds the header, checks row by row, collects the findings. */
final class RowReading<R> implements Rows {

    private static final String MISSING = "COLUMN_MISSING";
    private static final int SEEN = 40;
    private static final String MASK = "*";
    /** The line that exports of lists bear above their header, in both languages: platform.frame.watermark. */
    private static final Pattern EXPORTED = Pattern.compile("同心圆 · .*导出.*|Tongxinyuan · exported by .*");

    private static final int PROGRESS_STEP = 100;

    private final SheetLayout<R> layout;
    private final RowSink<R> sink;
    private final Progress progress;
    private final Limits limits;
    private final FindingMessages messages;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Object, Integer> firstRows = new HashMap<>();
    private Header header;
    private boolean exported;
    private int rows;
    private int invalid;
    private boolean refused;
    private boolean cancelled;

    RowReading(SheetLayout<R> layout, RowSink<R> sink, Progress progress, Limits limits, FindingMessages messages) {
        this.layout = layout;
        this.sink = sink;
        this.progress = progress;
        this.limits = limits;
        this.messages = messages;
    }

    @Override
    public boolean row(int number, RawCell[] raw, int total) {
        Cell[] cells = Cell.of(raw);
        if (header == null) {
            header = Header.of(number, cells, layout);
            exported |= header == null
                    && cells.length > 0
                    && EXPORTED.matcher(cells[0].shown()).matches();
            return header == null || usable();
        }
        if (cells.length == 0 || header.passesOver(cells) || !anyFilled(cells)) {
            return true;
        }
        if (++rows > limits.rows()) {
            throw BrokenWorkbook.of("ROW_LIMIT", number, limits.rows());
        }
        check(number, cells);
        if (rows % PROGRESS_STEP == 0) {
            cancelled = !progress.read(rows, total);
        }
        return !cancelled;
    }

    private boolean usable() {
        if (exported && !header.missing().isEmpty()) {
            throw listed(header.row(), header.missing());
        }
        header.missing().forEach(column -> add(header.row(), RowSink.Flaw.of(column, MISSING), Cell.BLANK));
        header.twice().forEach(column -> add(header.row(), RowSink.Flaw.of(column, "COLUMN_DOUBLE"), Cell.BLANK));
        refused = !findings.isEmpty();
        return !refused;
    }

    /** Something in a column of the layout; a column nobody asked for does not make a row. */
    private boolean anyFilled(Cell[] cells) {
        return layout.columns().stream()
                .anyMatch(column -> !header.cell(cells, column).isBlank());
    }

    private void check(int number, Cell[] cells) {
        Row row = new Row(number);
        layout.columns().forEach(column -> row.read(column, header.cell(cells, column)));
        if (exported) {
            refuseMasked(number, cells, row);
        }
        Object key = row.get(layout.key());
        if (key != null) {
            Integer first = firstRows.putIfAbsent(key, number);
            if (first != null) {
                row.refuse(layout.key(), "DUPLICATE_IN_FILE", first);
            }
        }
        R value = layout.row().apply(row);
        List<RowSink.Flaw> flaws = row.flaws().isEmpty() ? sink.take(number, value) : row.flaws();
        if (!flaws.isEmpty()) {
            invalid++;
            layout.inOrder(flaws).forEach(flaw -> add(number, flaw, header.cell(cells, flaw.column())));
        }
    }

    /** A list that was exported is another table: told once, for no column of it is at fault. */
    private static BrokenWorkbook listed(int row, List<Column<?>> missing) {
        return BrokenWorkbook.of(
                MISSING + ".export", row, missing.stream().map(Column::header).collect(Collectors.joining("、")));
    }

    /**
     * What was masked when it left would overwrite what it hides, or be refused row by row; a column that takes a mask for
     * nothing said reads none.
     */
    private void refuseMasked(int number, Cell[] cells, Row row) {
        for (Column<?> column : layout.columns()) {
            boolean masked =
                    column.personal() && header.cell(cells, column).shown().contains(MASK);
            boolean flawed = row.flaws().stream().anyMatch(flaw -> flaw.column() == column);
            if (masked && (flawed || String.valueOf(row.get(column)).contains(MASK))) {
                throw BrokenWorkbook.of("MASKED", number, column.header());
            }
        }
    }

    private void add(int row, RowSink.Flaw flaw, Cell cell) {
        String text = messages.text(flaw.code(), flaw.arguments(cell).toArray());
        findings.add(new Finding(row, flaw.column().header(), code(flaw.code()), text));
    }

    private static String code(String key) {
        int variant = key.indexOf('.');
        return variant < 0 ? key : key.substring(0, variant);
    }

    /**
     * The sheet is over; a header must have been there. Where columns are missing because the template is an old one, the
     * findings say so.
     *
     * @param template what the template says of itself the workbook was made from, empty where there is nothing
     */
    void end(Supplier<String> template) {
        if (header == null) {
            throw Header.missing(layout);
        }
        if (refused && !header.missing().isEmpty()) {
            String stamp = template.get();
            if (stamp.startsWith(layout.sheet() + " ") && !stamp.equals(layout.stamp())) {
                String version = stamp.substring(layout.sheet().length() + 1);
                findings.removeIf(finding -> finding.code().equals(MISSING));
                header.missing()
                        .forEach(column -> add(
                                header.row(),
                                RowSink.Flaw.of(
                                        column, MISSING + ".old", CellText.shortened(version, SEEN), layout.version()),
                                Cell.BLANK));
            }
        }
    }

    void refuse(BrokenWorkbook refusal) {
        boolean listed = exported && header == null && refusal.key().startsWith(MISSING);
        BrokenWorkbook broken = listed ? listed(0, layout.anchors()) : refusal;
        String text = messages.text(broken.key(), broken.limits().toArray());
        findings.clear();
        findings.add(new Finding(broken.row(), "", code(broken.key()), text));
        refused = true;
    }

    ReadReport report() {
        List<String> unknown = header == null ? List.of() : header.unknown();
        boolean taken = !refused && !cancelled;
        if (taken) {
            progress.read(rows, rows);
        }
        return new ReadReport(
                rows, taken ? rows - invalid : 0, refused ? 0 : invalid, findings, unknown, refused, cancelled);
    }
}
