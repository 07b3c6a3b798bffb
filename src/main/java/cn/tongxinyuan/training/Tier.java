package cn.tongxinyuan.training;

/** 全员训、一线训、示范训: for everybody, for those at the front, or with good examples. */
public enum Tier {
    ALL_STAFF,
    FIELD,
    DEMONSTRATION
}
