package cn.tongxinyuan.kernel;

/** A record that belongs to a unit; only callers whose own unit contains that unit may read or change it. */
public interface Scoped {

    ScopePath getScope();
}
