package cn.tongxinyuan.kernel;

/** A record that belongs to a unit; only callers whose own unit contains that unit may read or change it. */
public interface Scoped {

    ScopePath getScope();

    /** Whether a caller of this unit may read it; a record that two units share says so of both. */
    default boolean isOpenTo(ScopePath caller) {
        return caller.contains(getScope());
    }
}
