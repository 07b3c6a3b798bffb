package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;

/** Whom a service centre serves. */
public enum CentreLevel {
    /** 区级. */
    DISTRICT(6, 6),
    /** 街道. */
    STREET(9, 9),
    /** 社区. */
    COMMUNITY(12, 12),
    /** 园区·楼宇, within a street or a community. */
    PARK(9, 12);

    private final int leastDigits;
    private final int mostDigits;

    CentreLevel(int leastDigits, int mostDigits) {
        this.leastDigits = leastDigits;
        this.mostDigits = mostDigits;
    }

    /** True when a centre of this level can lie in the unit: a street's centre belongs to a street, not to a community. */
    boolean fits(ScopePath unit) {
        int digits = unit.code().length();
        return digits >= leastDigits && digits <= mostDigits;
    }
}
