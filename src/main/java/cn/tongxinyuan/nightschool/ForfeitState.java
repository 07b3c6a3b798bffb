package cn.tongxinyuan.nightschool;

/** Where a lost seat stands. */
public enum ForfeitState {
    LOST,
    APPEALED,
    UPHELD,
    RESTORED
}
