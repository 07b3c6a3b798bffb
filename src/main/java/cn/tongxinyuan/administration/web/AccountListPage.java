package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.security.AccountRow;
import cn.tongxinyuan.platform.security.AccountState;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** 系统管理员 finds accounts. */
@Named
@RequestScoped
public class AccountListPage {

    private static final int ROWS = 20;

    @Inject
    Accounts accounts;

    @Inject
    ModuleRegistry registry;

    @Inject
    Clock clock;

    private String q;
    private String after;
    private Slice<AccountRow> page;

    public List<AccountRow> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    public long getTotal() {
        return accounts.count();
    }

    public AccountState state(AccountRow row) {
        return row.state(clock.instant());
    }

    public String roleKey(AccountRow row) {
        return row.role().replaceFirst("\\.", ".role.");
    }

    public String unit(AccountRow row) {
        return registry.unitName(row.scope()).orElse(row.unit());
    }

    private Slice<AccountRow> slice() {
        if (page == null) {
            page = accounts.list(q, after, ROWS);
        }
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
