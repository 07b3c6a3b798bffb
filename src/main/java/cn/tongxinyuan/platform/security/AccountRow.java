package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;
import java.time.Instant;

/**
 * An account with the post it acts under, for administrators.
 *
 * @param post what tells the post from every other, null where none is in force
 * @param role null where no post is in force
 * @param unit code of the post's unit, null where no post is in force
 * @param lockedUntil end of the last lock after failed attempts, null where there was none
 * @param person code of whoever uses it in the register of staff, null for an office's account
 */
public record AccountRow(
        String username,
        String displayName,
        Long post,
        String role,
        String unit,
        boolean disabled,
        boolean mustChange,
        Instant lockedUntil,
        String person)
        implements Serializable {

    public AccountState state(Instant now) {
        return AccountState.of(disabled, role != null, isLocked(now), mustChange);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public ScopePath scope() {
        return unit == null ? null : new ScopePath(unit);
    }
}
