package cn.tongxinyuan.platform.workbook;

/**
 * One column of a layout. Only the cells of required columns must be filled and only required columns must be there.
 *
 * @param <T> the normalised value
 * @param header as the office writes it, with the unit
 * @param required a row without it is refused
 * @param kind how values are read and written
 * @param width in characters of the default font
 * @param personal values seen are masked in messages
 * @param note how to fill it in, for the template
 * @param sample text of the template's sample row
 */
public record Column<T>(
        String header, boolean required, CellKind<T> kind, int width, boolean personal, String note, String sample) {

    /** An optional, not personal column. */
    public static <T> Column<T> of(String header, CellKind<T> kind, int width, String sample, String note) {
        return new Column<>(header, false, kind, width, false, note, sample);
    }

    public Column<T> asRequired() {
        return new Column<>(header, true, kind, width, personal, note, sample);
    }

    public Column<T> asPersonal() {
        return new Column<>(header, required, kind, width, true, note, sample);
    }
}
