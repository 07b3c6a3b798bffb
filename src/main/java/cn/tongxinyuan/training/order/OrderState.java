package cn.tongxinyuan.training.order;

/** Where an order stands. */
public enum OrderState {
    /** 已点单 */
    PLACED,
    /** 已受理 */
    ACCEPTED,
    /** 已排课 */
    SCHEDULED,
    /** 已送达 */
    DELIVERED,
    /** 已退回 */
    DECLINED,
    /** 已合并: it goes the way of another one. */
    MERGED
}
