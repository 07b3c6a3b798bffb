package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.search.SearchSource;
import cn.tongxinyuan.platform.search.SearchWords;
import cn.tongxinyuan.platform.security.AccountRow;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Accounts by sign-in name and by the name shown. */
@ApplicationScoped
class AccountSearch implements SearchSource {

    /** Read by the longest word, to be narrowed by the others. */
    private static final int MOST_READ = 500;

    @Inject
    Accounts accounts;

    @Override
    public String view() {
        return "administration/account-list";
    }

    @Override
    public List<Hit> find(SearchWords words, int limit) {
        return accounts.named(words.longest(), MOST_READ).stream()
                .filter(account -> words.areIn(account.username(), account.displayName()))
                .limit(limit)
                .map(AccountSearch::hit)
                .toList();
    }

    private static Hit hit(AccountRow account) {
        return new Hit(
                account.username(), account.displayName(), "/administration/account-view?code=" + account.username());
    }
}
