package cn.tongxinyuan.training;

/** Why somebody could not come. */
public enum Excuse {
    DUTY,
    ILLNESS,
    FAMILY,
    OTHER
}
