package cn.tongxinyuan.booking;

/** How seats are given. */
public enum SeatMode {
    FIRST_COME,
    /** By lots, after the entries are closed. */
    DRAW
}
