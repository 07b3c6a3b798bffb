package cn.tongxinyuan.appraisal.file;

/** Where a file stands. */
public enum FileState {
    /** 评定中 */
    DRAFTING,
    /** 已告知: the person may object. */
    NOTICED,
    /** 异议复核中 */
    OBJECTED,
    /** 已确定 */
    SETTLED
}
