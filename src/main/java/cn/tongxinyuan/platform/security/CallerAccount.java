package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;
import java.util.Set;

/**
 * Who calls, as read from the accounts at the beginning of this request.
 *
 * @param username sign-in name
 * @param displayName as shown, such as 药山街道征迁工作组
 * @param role role of the post in force
 * @param scope unit of the post in force
 * @param permissions what the role holds
 * @param mustChangePassword the password was given by somebody else and opens nothing but its own change
 * @param person code of whoever uses the account in the register of staff, null for an office's account
 */
public record CallerAccount(
        String username,
        String displayName,
        String role,
        ScopePath scope,
        Set<String> permissions,
        boolean mustChangePassword,
        String person)
        implements Serializable {}
