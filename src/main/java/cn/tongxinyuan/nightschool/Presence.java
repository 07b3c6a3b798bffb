package cn.tongxinyuan.nightschool;

/** Whether somebody was at a lesson. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** 请假: absent with a reason, which never costs the seat. */
    EXCUSED
}
