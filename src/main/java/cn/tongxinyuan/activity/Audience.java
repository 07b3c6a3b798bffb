package cn.tongxinyuan.activity;

/** For whom something is. */
public enum Audience {
    EVERYBODY,
    /** Residents of the unit whose centre it is. */
    UNIT
}
