package cn.tongxinyuan.organization.partner;

/** Where the co-operation with a partner stands. */
public enum PartnerState {
    ACTIVE,
    ENDED
}
