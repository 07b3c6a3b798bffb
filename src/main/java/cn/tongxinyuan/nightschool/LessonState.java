package cn.tongxinyuan.nightschool;

/** Where a lesson stands. */
public enum LessonState {
    PLANNED,
    /** Who attended has been written down. */
    HELD,
    CANCELLED
}
