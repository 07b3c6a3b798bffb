package cn.tongxinyuan.relocation;

/** 产权争议: whether ownership is in dispute, as the survey found. */
public enum Dispute {
    UNKNOWN,
    NONE,
    OPEN,
    SETTLED
}
