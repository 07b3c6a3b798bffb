package cn.tongxinyuan.market;

/** Where a market stands; outdoors it needs a plan for wet weather. */
public enum Site {
    INDOOR,
    OUTDOOR
}
