package cn.tongxinyuan.training;

/** 结业: whether enough of the hours were attended. */
public enum CreditResult {
    PASSED,
    FAILED
}
