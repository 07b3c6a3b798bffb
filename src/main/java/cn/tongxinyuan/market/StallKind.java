package cn.tongxinyuan.market;

/** What a stall asks of its visitors. */
public enum StallKind {
    /** 公益 */
    PUBLIC_GOOD,
    /** 低偿 */
    LOW_FEE,
    /** 销售 */
    SALE
}
