package cn.tongxinyuan.platform.audit;

/** Ways in which a trail can be broken. */
public enum AuditFlaw {
    /** The row does not have the content it was written with. */
    CONTENT_CHANGED,
    /** The link names a row that is gone. */
    ROW_MISSING,
    /** Row and link do not belong together: one of them was rewritten with a new hash. */
    LINK_CHANGED,
    /** A link was taken out. */
    GAP,
    /** A row that no act handed to the chain. */
    ROW_INSERTED,
    /** A row waits for the chain far longer than a second: the linker stands still. */
    UNLINKED_TAIL
}
