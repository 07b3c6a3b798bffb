package cn.tongxinyuan.platform.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The normalised cells of one row, while it is being checked. */
public final class Row {

    private final int number;
    private final Map<Column<?>, Object> values = new IdentityHashMap<>();
    private final List<RowSink.Flaw> flaws = new ArrayList<>();

    Row(int number) {
        this.number = number;
    }

    /** The workbook's own row number. */
    public int number() {
        return number;
    }

    /** The value, or null when the cell is blank or was refused. */
    @SuppressWarnings("unchecked") // only set() fills the map, with the column's own type
    public <T> T get(Column<T> column) {
        return (T) values.get(column);
    }

    /** Adds a finding to a cell. */
    public void refuse(Column<?> column, String code, Object... limits) {
        flaws.add(RowSink.Flaw.of(column, code, limits));
    }

    /** Whether this cell has a finding so far. */
    @SuppressWarnings("ReferenceEquality") // a column is itself, not its like
    public boolean isRefused(Column<?> column) {
        return flaws.stream().anyMatch(flaw -> flaw.column() == column);
    }

    <T> void read(Column<T> column, Cell cell) {
        T value = null;
        if (cell.kind() == Cell.Kind.ERROR) {
            refuse(column, cell.text().isEmpty() ? "NO_VALUE.never" : "NO_VALUE");
            return;
        }
        if (!cell.isBlank()) {
            try {
                value = column.kind().reading().read(cell);
            } catch (Refused refused) {
                refuse(column, refused.key(), refused.limits().toArray());
                return;
            }
        }
        if (value == null && column.required()) {
            refuse(column, "REQUIRED");
        }
        values.put(column, value);
    }

    List<RowSink.Flaw> flaws() {
        return flaws;
    }
}
