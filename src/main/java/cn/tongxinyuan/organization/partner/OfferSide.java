package cn.tongxinyuan.organization.partner;

/** Which of the two lists something stands on. */
public enum OfferSide {
    /** 需求清单 of communities */
    NEED,
    /** 资源清单 of partners */
    RESOURCE
}
