package cn.tongxinyuan.platform.workbook;

import java.util.List;

/** A cell is not what its column asks for. Carries the code of the finding and the limits its message tells. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> limits;

    Refused(String key, Object... limits) {
        super(key, null, false, false);
        this.key = key;
        this.limits = List.of(limits);
    }

    String key() {
        return key;
    }

    List<Object> limits() {
        return limits;
    }
}
