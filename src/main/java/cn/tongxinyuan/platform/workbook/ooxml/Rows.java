package cn.tongxinyuan.platform.workbook.ooxml;

/** Takes the rows of a sheet. */
@FunctionalInterface
public interface Rows {

    /**
     * @param number the workbook's row number
     * @param cells by column, {@link RawCell#BLANK} where there is nothing
     * @param total rows the sheet announces, -1 when it does not
     * @return false to stop
     */
    boolean row(int number, RawCell[] cells, int total);
}
