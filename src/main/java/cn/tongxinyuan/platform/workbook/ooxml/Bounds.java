package cn.tongxinyuan.platform.workbook.ooxml;

/**
 * What a file may hold before its reading is given up.
 *
 * @param bytes size of the file
 * @param rows filled rows
 * @param columns columns of a sheet
 * @param cellCharacters characters of one cell
 * @param inflatedBytes bytes of all parts after decompression
 * @param entries files inside the container
 */
public record Bounds(long bytes, int rows, int columns, int cellCharacters, long inflatedBytes, int entries) {

    private static final long MEBI = 1024 * 1024;

    /** Size of the file in whole MB, as messages tell it. */
    long megabytes() {
        return bytes / MEBI;
    }
}
