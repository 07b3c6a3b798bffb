package cn.tongxinyuan.appraisal.file;

/** What became of an objection. */
public enum Review {
    /** 异议成立: the file is drawn up again. */
    UPHELD,
    /** 维持原结果 */
    REJECTED,
    /** 本人撤回 */
    WITHDRAWN
}
