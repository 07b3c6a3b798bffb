package cn.tongxinyuan.mentoring;

/** Where somebody stands in the reserve pool. */
public enum CadreState {
    /** 已推荐 */
    RECOMMENDED,
    /** 已审核: reviewed by another person. */
    REVIEWED,
    /** 在库 */
    POOLED,
    /** 培养中: has a mentor. */
    TRAINING,
    /** 已任用 */
    APPOINTED,
    /** 已退出 */
    WITHDRAWN
}
