package cn.tongxinyuan.platform.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The three administrators and the auditor of the demonstration district, with the password the login page shows. */
@ApplicationScoped
public class AdministratorsDemo implements DemoPart {

    /** Shown on the login page of a demonstration, and only there of use. */
    public static final String PASSWORD = "Tongxin#2024";

    private static final ScopePath DISTRICT = new ScopePath("370105");

    @Inject
    Accounts accounts;

    private String hash;

    @Override
    public int order() {
        return 0;
    }

    /** Hash of {@link #PASSWORD}, which takes a second and is therefore computed once for all accounts. */
    public synchronized String passwordHash() {
        if (hash == null) {
            hash = accounts.hash(PASSWORD);
        }
        return hash;
    }

    @Override
    public void build() {
        accounts()
                .forEach(account -> accounts.createWithHash(
                        account.username(), account.displayName(), account.role(), DISTRICT, passwordHash()));
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                new DemoAccount("sysadmin", "系统管理员", "platform.sysadmin"),
                new DemoAccount("secadmin", "安全管理员", "platform.secadmin"),
                new DemoAccount("auditadmin", "审计管理员", "platform.auditadmin"),
                new DemoAccount("auditor", "审计员", "platform.auditor"));
    }
}
