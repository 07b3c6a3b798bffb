package cn.tongxinyuan.mentoring;

/** What mentor and mentee did. */
public enum GuidanceKind {
    /** 每月一交流 */
    EXCHANGE,
    /** 大练兵 */
    DRILL
}
