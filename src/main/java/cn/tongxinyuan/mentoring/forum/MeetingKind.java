package cn.tongxinyuan.mentoring.forum;

/** Kinds of forum meeting. */
public enum MeetingKind {
    /** 单月座谈 */
    DISCUSSION,
    /** 双月学习 */
    STUDY,
    /** 半年观摩 */
    OBSERVATION,
    /** 年度总结 */
    SUMMARY
}
