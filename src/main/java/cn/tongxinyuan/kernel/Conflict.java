package cn.tongxinyuan.kernel;

/**
 * A rule refuses because of what stands already, not because of what was sent: full, closed, booked twice. HTTP 409,
 * where a plain {@link RuleViolation} is 422.
 */
public class Conflict extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
