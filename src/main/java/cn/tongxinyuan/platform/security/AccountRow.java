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

    public AccountState state(Instant now) {
        if (disabled) {
            return AccountState.DISABLED;
        }
        if (role == null) {
            return AccountState.WITHOUT_POST;
        }
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return AccountState.LOCKED;
        }
        return mustChange ? AccountState.NEVER_USED : AccountState.IN_USE;
    }

    public ScopePath scope() {
        return unit == null ? null : new ScopePath(unit);
    }
}
