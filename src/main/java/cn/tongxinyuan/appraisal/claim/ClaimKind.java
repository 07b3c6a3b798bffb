package cn.tongxinyuan.appraisal.claim;

/** What one claims. */
public enum ClaimKind {
    /** 惠民服务 */
    SERVICE,
    /** 重点项目 */
    PROJECT
}
