package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;

/** 分级: whose class it is; the unit that organises it is of just this kind. */
public enum Level {
    DISTRICT(6),
    STREET(9),
    COMMUNITY(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    boolean fits(ScopePath organiser) {
        return organiser.code().length() == digits;
    }
}
