package cn.tongxinyuan.platform.module;

import java.util.Set;

/**
 * Permissions a role holds from the start.
 *
 * @param role code such as {@code platform.auditor}; its name stands in the bundle of the module before the dot
 */
public record Grant(String role, Set<String> permissions) {

    public static Grant of(String role, String... permissions) {
        return new Grant(role, Set.of(permissions));
    }
}
