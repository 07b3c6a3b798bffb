package cn.tongxinyuan.award;

/** What a certificate is issued for. */
public enum CertificateKind {
    /** 社区夜校 */
    COURSE,
    /** 培训 */
    TRAINING
}
