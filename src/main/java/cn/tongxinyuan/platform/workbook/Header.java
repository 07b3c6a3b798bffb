package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.workbook.ooxml.BrokenWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The header row of a workbook against a layout. */
final class Header {

    private static final int SEARCHED = 10;

    private final int row;
    private final Map<Column<?>, Integer> positions = new IdentityHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Column<?>> twice = new ArrayList<>();
    private final SheetLayout<?> layout;

    private Header(int row, SheetLayout<?> layout) {
        this.row = row;
        this.layout = layout;
    }

    /** The header when the row is one, null when it is a title; ends the reading when there has been none. */
    static Header of(int row, Cell[] cells, SheetLayout<?> layout) {
        if (row > SEARCHED) {
            throw missing(layout);
        }
        Header header = new Header(row, layout);
        header.locate(cells);
        return header.positions.keySet().containsAll(layout.anchors()) ? header : null;
    }

    static BrokenWorkbook missing(SheetLayout<?> layout) {
        List<String> anchors = layout.anchors().stream().map(Column::header).toList();
        return BrokenWorkbook.of("COLUMN_MISSING.header", 0, SEARCHED, String.join("、", anchors));
    }

    private void locate(Cell[] cells) {
        Map<String, Column<?>> byKey = new HashMap<>();
        layout.columns().forEach(column -> byKey.put(CellText.header(column.header()), column));
        for (int i = 0; i < cells.length; i++) {
            String text = Text.tidy(cells[i].shown());
            Column<?> column = byKey.get(CellText.header(text));
            if (column == null) {
                if (!text.isEmpty() && !SheetLayout.REASON.equals(Text.compact(text))) {
                    unknown.add(CellText.shortened(text, 40));
                }
            } else if (positions.putIfAbsent(column, i) != null) {
                twice.add(column);
            }
        }
    }

    int row() {
        return row;
    }

    List<String> unknown() {
        return unknown;
    }

    /** Required columns that are not there. */
    List<Column<?>> missing() {
        return layout.columns().stream()
                .filter(column -> column.required() && !positions.containsKey(column))
                .<Column<?>>map(column -> column)
                .toList();
    }

    /** Columns that are there more than once, so that nobody knows which one counts. */
    List<Column<?>> twice() {
        return twice;
    }

    /** Position of a column, -1 when the workbook has none. */
    int position(Column<?> column) {
        return positions.getOrDefault(column, -1);
    }

    Cell cell(Cell[] cells, Column<?> column) {
        int position = position(column);
        return position < 0 || position >= cells.length ? Cell.BLANK : cells[position];
    }

    /** A row of sums or the template's sample: known by its key cell, or by its first filled cell. */
    boolean passesOver(Cell[] cells) {
        String key = Text.compact(cell(cells, layout.key()).shown());
        if (key.equals(SheetLayout.SAMPLE) || isTotal(key)) {
            return true;
        }
        int first = 0;
        while (first < cells.length && cells[first].isBlank()) {
            first++;
        }
        return key.isEmpty() && first < cells.length && isTotal(Text.compact(cells[first].shown()));
    }

    private static boolean isTotal(String text) {
        String word = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return word.equals("合计") || word.equals("总计") || word.equals("小计");
    }
}
