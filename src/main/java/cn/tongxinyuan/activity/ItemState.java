package cn.tongxinyuan.activity;

/** Whether something in a programme takes place. */
public enum ItemState {
    /** added after publication, and not checked yet */
    PROPOSED,
    PLANNED,
    CALLED_OFF
}
