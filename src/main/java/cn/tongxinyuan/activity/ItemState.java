package cn.tongxinyuan.activity;

/** Whether something takes place. */
public enum ItemState {
    PLANNED,
    /** Announced, and called off later. */
    CALLED_OFF
}
