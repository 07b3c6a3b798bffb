package cn.tongxinyuan.platform.notice;

/** Where a text message stands. */
public enum TextMessageState {
    /** Leaves when its time comes. */
    WAITING,
    SENT,
    /** Given up after the last attempt, until an administrator says otherwise. */
    DEAD
}
