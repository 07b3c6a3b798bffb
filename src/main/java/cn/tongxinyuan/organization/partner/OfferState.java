package cn.tongxinyuan.organization.partner;

/** Where a need or a resource stands. */
public enum OfferState {
    /** waits to be claimed */
    PROPOSED,
    /** somebody took it on */
    CLAIMED,
    DONE,
    WITHDRAWN
}
