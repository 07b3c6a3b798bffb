package cn.tongxinyuan.market;

/** Where a need collected at a market stands. */
public enum NeedState {
    OPEN,
    ANSWERED
}
