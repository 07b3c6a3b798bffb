package cn.tongxinyuan.training.order;

/** What the academy answers. */
public enum Decision {
    ACCEPTED,
    SCHEDULED,
    DECLINED,
    MERGED
}
