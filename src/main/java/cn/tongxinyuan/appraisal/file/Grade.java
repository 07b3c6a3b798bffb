package cn.tongxinyuan.appraisal.file;

/** 考核等次. */
public enum Grade {
    /** 优秀 */
    EXCELLENT,
    /** 合格 */
    QUALIFIED,
    /** 基本合格 */
    BASIC,
    /** 不合格: a confirmed failing situation. */
    UNQUALIFIED,
    /** 未评定: too little was assessed. */
    NOT_ASSESSED
}
