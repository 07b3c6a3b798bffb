package cn.tongxinyuan.platform.workbook;

/** How a column's cells stand in a workbook. */
public enum Format {
    /** Text, also for digits: keeps all 18 digits of an identity number. */
    TEXT("@"),
    INTEGER("0"),
    /** Two decimals. */
    DECIMAL("0.00"),
    DATE("yyyy\\-mm\\-dd");

    private final String numberFormat;

    Format(String numberFormat) {
        this.numberFormat = numberFormat;
    }

    String numberFormat() {
        return numberFormat;
    }
}
