package cn.tongxinyuan.platform.workbook;

import java.util.List;

/** The file as such cannot be taken; ends the reading with one finding. */
final class BrokenWorkbook extends RuntimeException {

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

    static BrokenWorkbook of(String key, int row, Object... limits) {
        return new BrokenWorkbook(key, row, null, limits);
    }

    String key() {
        return key;
    }

    int row() {
        return row;
    }

    List<Object> limits() {
        return limits;
    }
}
