package cn.tongxinyuan.appraisal;

/** What a clause of a scheme says. */
public enum ClauseKind {
    /** 考核细则 */
    RULE,
    /** 不合格情形 */
    SITUATION,
    /** 改进处理措施 */
    MEASURE
}
