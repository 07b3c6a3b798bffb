package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.platform.workbook.ooxml.Bounds;

/**
 * What one workbook may hold; told to the user before the upload and in the refusal.
 *
 * @param bytes size of the file
 * @param rows filled rows below the header
 * @param columns columns of the sheet
 * @param cellCharacters characters of one cell
 * @param inflatedBytes bytes of all parts after decompression
 * @param entries files inside the container
 */
public record Limits(long bytes, int rows, int columns, int cellCharacters, long inflatedBytes, int entries) {

    private static final long MEBI = 1024 * 1024;

    /** 10 MB and 5 000 rows, for any list. */
    public static final Limits STANDARD = new Limits(10 * MEBI, 5_000, 100, 4_000, 100 * MEBI, 1_000);

    public Limits withRows(int most) {
        return new Limits(bytes, most, columns, cellCharacters, inflatedBytes, entries);
    }

    public Limits withBytes(long most) {
        return new Limits(most, rows, columns, cellCharacters, inflatedBytes, entries);
    }

    Bounds bounds() {
        return new Bounds(bytes, rows, columns, cellCharacters, inflatedBytes, entries);
    }

    /** Size of the file in whole MB, as messages tell it. */
    public long megabytes() {
        return bytes / MEBI;
    }
}
