package cn.tongxinyuan.organization;

/** How far a position can be trusted. */
public enum PositionQuality {
    /** Measured at the door. */
    EXACT,
    /** Somewhere in the community; good for an overview, not for finding the door. */
    APPROX,
    /** Not known. */
    NONE
}
