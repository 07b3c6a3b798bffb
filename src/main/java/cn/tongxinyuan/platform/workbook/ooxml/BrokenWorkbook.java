package cn.tongxinyuan.platform.workbook.ooxml;

import java.util.List;

/** The file as such cannot be taken; ends the reading with one finding. */
public final class BrokenWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int row;
    private final transient List<Object> limits;

    private BrokenWorkbook(String key, int row, Throwable cause, Object... limits) {
        super(key, cause, false, false);
        this.key = key;
        this.row = row;
        this.limits = List.of(limits);
    }

    static BrokenWorkbook damaged(Throwable cause) {
        return new BrokenWorkbook("NOT_A_WORKBOOK", 0, cause);
    }

    static BrokenWorkbook damaged() {
        return damaged(null);
    }

    public static BrokenWorkbook of(String key, int row, Object... limits) {
        return new BrokenWorkbook(key, row, null, limits);
    }

    /** Code of the finding, or code and variant. */
    public String key() {
        return key;
    }

    /** The workbook's own row number, 0 when the whole file is meant. */
    public int row() {
        return row;
    }

    /** What the message tells of the limits. */
    public List<Object> limits() {
        return limits;
    }
}
