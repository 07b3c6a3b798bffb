package cn.tongxinyuan.platform.workbook;

/** How a column's cells stand in a workbook. */
public enum Format {
    /** Text, also for digits: keeps all 18 digits of an identity number. */
    TEXT(49),
    INTEGER(1),
    /** Two decimals. */
    DECIMAL(2),
    DATE(164);

    private final int numberFormat;

    Format(int numberFormat) {
        this.numberFormat = numberFormat;
    }

    int numberFormat() {
        return numberFormat;
    }
}
