package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;
import java.time.Instant;

/**
 * An account with the post it acts under, for administrators.
 *
 * @param role null where no post is in force
 * @param unit code of the post's unit, null where no post is in force
 * @param lockedUntil end of the last lock after failed attempts, null where there was none
 */
public record AccountRow(
        String username,
        String displayName,
        String role,
        String unit,
        boolean disabled,
        boolean mustChange,
        Instant lockedUntil)
        implements Serializable {

    /** What an administrator must know about an account at a glance. */
    public enum State {
        IN_USE,
        NEVER_USED,
        LOCKED,
        DISABLED,
        WITHOUT_POST
    }

    public State state(Instant now) {
        if (disabled) {
            return State.DISABLED;
        }
        if (role == null) {
            return State.WITHOUT_POST;
        }
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return State.LOCKED;
        }
        return mustChange ? State.NEVER_USED : State.IN_USE;
    }

    public ScopePath scope() {
        return unit == null ? null : new ScopePath(unit);
    }
}
