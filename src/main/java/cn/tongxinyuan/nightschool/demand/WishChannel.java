package cn.tongxinyuan.nightschool.demand;

/** How a wish came in. */
public enum WishChannel {
    ONLINE,
    COUNTER,
    TELEPHONE,
    /** Counted from a sheet that lay out. */
    PAPER
}
