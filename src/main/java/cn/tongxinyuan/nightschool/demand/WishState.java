package cn.tongxinyuan.nightschool.demand;

/** Whether a wish counts. */
public enum WishState {
    COUNTED,
    /** Typed wrongly, or twice. */
    STRUCK
}
