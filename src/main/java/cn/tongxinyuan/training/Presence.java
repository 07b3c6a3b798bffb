package cn.tongxinyuan.training;

/** Whether somebody was at a lesson. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** 请假: absent with a reason; no hours, and no reproach. */
    EXCUSED
}
