package cn.tongxinyuan.administration;

import static cn.tongxinyuan.platform.module.Page.hidden;
import static cn.tongxinyuan.platform.module.Page.menu;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditFilter;
import cn.tongxinyuan.platform.audit.AuditReader;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Headline;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
                menu("administration/account-list", PlatformPermission.ACCOUNTS),
                hidden("administration/account-edit", PlatformPermission.ACCOUNTS),
                menu("administration/role-list", PlatformPermission.POLICY),
                menu("administration/audit-list", PlatformPermission.AUDIT),
                hidden("index", PlatformPermission.HOME),
                hidden("administration/password-edit", PlatformPermission.HOME),
                menu("administration/job-list", PlatformPermission.HOME),
                hidden("administration/job-view", PlatformPermission.HOME),
                hidden("administration/saved-view-edit", PlatformPermission.HOME),
                hidden("administration/help-view", PlatformPermission.HOME),
                hidden("administration/accessibility-view", PlatformPermission.HOME));
    }

    @Inject
    Accounts accounts;

    @Inject
    AuditReader trail;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** What the administrator and the auditor look after. */
    @Override
    public List<Headline> headlines() {
        List<Headline> headlines = new ArrayList<>();
        if (me.may(PlatformPermission.ACCOUNTS)) {
            headlines.add(new Headline(
                    language.text("administration.account-list.title"),
                    BigDecimal.valueOf(accounts.count()),
                    "accounts",
                    "",
                    "/administration/account-list"));
        }
        if (me.may(PlatformPermission.AUDIT)) {
            headlines.add(today(AuditEntry.Outcome.DENIED));
            headlines.add(today(AuditEntry.Outcome.FAILED));
            headlines.add(today(AuditEntry.Outcome.DONE));
        }
        return headlines;
    }

    private Headline today(AuditEntry.Outcome outcome) {
        LocalDate today = LocalDate.now(clock);
        return new Headline(
                language.text("administration.headline." + outcome.name()),
                BigDecimal.valueOf(trail.count(new AuditFilter(today, today, null, null, null, outcome))),
                "rows",
                "",
                "/administration/audit-list?from=" + today + "&to=" + today + "&outcome=" + outcome);
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("platform.sysadmin", PlatformPermission.HOME, PlatformPermission.ACCOUNTS),
                Grant.of("platform.secadmin", PlatformPermission.HOME, PlatformPermission.POLICY),
                Grant.of("platform.auditadmin", PlatformPermission.HOME, PlatformPermission.AUDIT),
                Grant.of(
                        "platform.auditor",
                        PlatformPermission.HOME,
                        PlatformPermission.AUDIT,
                        PlatformPermission.INDICATORS));
    }
}
