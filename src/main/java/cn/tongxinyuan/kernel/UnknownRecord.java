package cn.tongxinyuan.kernel;

/**
 * What was asked for does not exist, or lies outside the caller's scope, which is the same to the caller. HTTP 404 where
 * the address names it; in a form it is a rule like any other.
 */
public class UnknownRecord extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UnknownRecord(String key, Object... arguments) {
        super(key, arguments);
    }
}
