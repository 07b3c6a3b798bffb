package cn.tongxinyuan.organization.venue;

/** Why a centre is open at an hour. */
public enum HoursKind {
    /** The usual hours of offices. */
    NORMAL,
    /** 延时: after them. */
    EXTENDED,
    /** 错时: when others rest, at noon or at weekends. */
    STAGGERED
}
