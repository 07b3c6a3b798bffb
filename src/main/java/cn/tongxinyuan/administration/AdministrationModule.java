package cn.tongxinyuan.administration;

import static cn.tongxinyuan.platform.module.Page.hidden;
import static cn.tongxinyuan.platform.module.Page.menu;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The platform's own pages: first page, password, audit trail, accounts, rights. */
@ApplicationScoped
public class AdministrationModule implements Module {

    @Override
    public String code() {
        return "administration";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                menu("administration/account-list", PlatformPermission.ACCOUNT_VIEW),
                hidden("administration/account-view", PlatformPermission.ACCOUNT_VIEW)
                        .about("Account"),
                hidden("administration/account-edit", PlatformPermission.ACCOUNTS),
                menu("administration/role-list", PlatformPermission.POLICY),
                menu("administration/message-list", PlatformPermission.MESSAGES),
                menu("administration/audit-list", PlatformPermission.AUDIT),
                hidden("index", PlatformPermission.HOME),
                hidden("administration/password-edit", PlatformPermission.HOME),
                menu("administration/job-list", PlatformPermission.HOME),
                hidden("administration/job-view", PlatformPermission.HOME),
                hidden("administration/saved-view-edit", PlatformPermission.HOME),
                hidden("administration/task-list", PlatformPermission.HOME),
                hidden("administration/notice-list", PlatformPermission.HOME),
                hidden("administration/notice-view", PlatformPermission.HOME),
                hidden("administration/search-view", PlatformPermission.HOME),
                hidden("administration/help-view", PlatformPermission.HOME),
                hidden("administration/accessibility-view", PlatformPermission.HOME));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(
                        "platform.sysadmin",
                        PlatformPermission.HOME,
                        PlatformPermission.ACCOUNT_VIEW,
                        PlatformPermission.ACCOUNTS,
                        PlatformPermission.MESSAGES),
                Grant.of(
                        "platform.secadmin",
                        PlatformPermission.HOME,
                        PlatformPermission.ACCOUNT_VIEW,
                        PlatformPermission.POSTS,
                        PlatformPermission.POLICY),
                Grant.of(
                        "platform.auditadmin",
                        PlatformPermission.HOME,
                        PlatformPermission.ACCOUNT_VIEW,
                        PlatformPermission.AUDIT),
                Grant.of(
                        "platform.auditor",
                        PlatformPermission.HOME,
                        PlatformPermission.ACCOUNT_VIEW,
                        PlatformPermission.AUDIT,
                        PlatformPermission.INDICATORS));
    }
}
