package cn.tongxinyuan.booking;

/** Where an offering stands. */
public enum OfferingState {
    /** Planned by a unit, not yet published. */
    DRAFT,
    PUBLISHED,
    /** The host cancelled it; nobody's absence counts. */
    CANCELLED,
    /** It took place and its attendance is closed. */
    HELD
}
