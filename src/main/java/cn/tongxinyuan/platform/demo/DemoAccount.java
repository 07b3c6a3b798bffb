package cn.tongxinyuan.platform.demo;

/**
 * An account of the demonstration district, as the login page shows it.
 *
 * @param username sign-in name
 * @param displayName as shown, such as 药山街道征迁工作组
 * @param role code such as {@code platform.auditor}
 */
public record DemoAccount(String username, String displayName, String role) {

    /** Key of the role's name in the bundle of its module. */
    public String roleKey() {
        return role.replaceFirst("\\.", ".role.");
    }
}
