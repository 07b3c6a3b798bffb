package cn.tongxinyuan.relocation.round;

/** How much time a promised visit has; a week ends on Sunday. */
public enum Due {
    LATE,
    TODAY,
    WEEK,
    LATER
}
