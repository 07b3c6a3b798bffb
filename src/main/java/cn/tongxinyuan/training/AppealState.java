package cn.tongxinyuan.training;

/** Whether an appeal waits, changed what was written, or changed nothing. */
public enum AppealState {
    OPEN,
    GRANTED,
    REJECTED
}
