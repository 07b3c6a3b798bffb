package cn.tongxinyuan.platform.workbook;

import java.util.List;

/**
 * Kind of value a column holds: how it is read, how it is written, what may be chosen.
 *
 * @param <T> the normalised value
 * @param format how its cells stand in a workbook
 * @param choices the allowed texts in the order of the code list, empty when free
 * @param reading makes the value of a cell that is not blank
 */
public record CellKind<T>(Format format, List<String> choices, Reading<T> reading) {

    public CellKind {
        choices = List.copyOf(choices);
    }

    /** Makes a value of a cell; null says the cell holds nothing. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Cell cell);
    }

    /** Thrown inside a {@link Reading}: the cell is refused with this code. */
    public static RuntimeException refused(String code, Object... limits) {
        return new Refused(code, limits);
    }
}
