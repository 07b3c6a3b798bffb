package cn.tongxinyuan.administration;

/** How much time a thing to do has: this week ends on Sunday, OPEN has no last day. */
public enum TaskDue {
    LATE,
    TODAY,
    WEEK,
    LATER,
    OPEN
}
