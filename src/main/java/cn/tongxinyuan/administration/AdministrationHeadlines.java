package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditFilter;
import cn.tongxinyuan.platform.audit.AuditReader;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.task.Headline;
import cn.tongxinyuan.platform.task.HeadlineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the administrator and the auditor look after. */
@ApplicationScoped
class AdministrationHeadlines implements HeadlineSource {

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

    @Override
    public String module() {
        return "administration";
    }

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
        if (me.may(PlatformPermission.POSTS)) {
            headlines.add(new Headline(
                    language.text("administration.headline.without-post"),
                    BigDecimal.valueOf(accounts.withoutPost()),
                    "accounts",
                    "",
                    "/administration/account-list?state=WITHOUT_POST"));
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
}
