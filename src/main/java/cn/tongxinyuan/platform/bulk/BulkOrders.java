package cn.tongxinyuan.platform.bulk;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks up what a reader chose in a list, and orders an act on it. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class BulkOrders {

    @Inject
    Listings listings;

    @Inject
    Jobs jobs;

    @Inject
    Me me;

    /**
     * Records of these keys as they stand now. One that the caller's list does not hold keeps its key and has the version
     * {@link Chosen#UNSEEN}, wherever it may be.
     */
    public List<Chosen> chosen(BulkAct act, List<String> keys) {
        require(act);
        requireNotTooMany(keys.size());
        Map<String, Chosen> found = new HashMap<>();
        listings.chosen(act.listing(), keys).forEach(one -> found.put(one.key(), one));
        return keys.stream()
                .distinct()
                .map(key -> found.getOrDefault(key, new Chosen(key, Chosen.UNSEEN, key)))
                .toList();
    }

    /**
     * Everything the filter of an address finds, in its order.
     *
     * @param parameters of the list's address
     * @throws RuleViolation {@code platform.rule.chosen-too-many}, and what the list refuses
     */
    public List<Chosen> chosen(BulkAct act, Map<String, String[]> parameters) {
        require(act);
        List<Chosen> found = listings.chosen(act.listing(), Query.of(act.listing(), parameters), most() + 1);
        requireNotTooMany(found.size());
        return found;
    }

    /**
     * Orders the act and returns the code of the job.
     *
     * @param details what the act needs to know beside the records
     * @throws RuleViolation {@code platform.rule.chosen-none}, {@code platform.rule.chosen-too-many}
     * @throws EJBAccessException without the permission of the act
     */
    public String order(BulkAct act, List<Chosen> chosen, Map<String, String> details, Locale language) {
        require(act);
        if (chosen.isEmpty()) {
            throw new RuleViolation("platform.rule.chosen-none");
        }
        requireNotTooMany(chosen.size());
        Map<String, String> parameters = new HashMap<>(details);
        parameters.put(BulkAct.LANGUAGE, language.getLanguage());
        return jobs.submit(act.kind(), parameters, BulkAct.input(chosen));
    }

    private void require(BulkAct act) {
        if (!me.may(act.permission())) {
            throw new EJBAccessException("needs " + act.permission());
        }
    }

    private static void requireNotTooMany(int count) {
        if (count > most()) {
            throw new RuleViolation("platform.rule.chosen-too-many", most());
        }
    }

    private static int most() {
        return Setting.BULK_ROWS.number();
    }
}
