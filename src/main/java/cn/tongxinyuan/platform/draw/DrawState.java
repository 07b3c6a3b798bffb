package cn.tongxinyuan.platform.draw;

/** Where a draw stands. */
public enum DrawState {
    /** A second draw that somebody asked for with a reason, and a second person has not approved yet. */
    PROPOSED,
    /** List and commitment are published. */
    COMMITTED,
    /** Secret, witness and order are published. */
    HELD,
    /** Another stands in its place; it stays visible. */
    SUPERSEDED
}
