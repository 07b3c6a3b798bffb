package cn.tongxinyuan.appraisal.claim;

/** How a claim ended. */
public enum ClaimOutcome {
    /** 已完成 */
    DONE,
    /** 已退出 */
    DROPPED
}
