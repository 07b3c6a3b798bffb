package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes residents out of what is long past. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.HOST)
public class NeedForgetting {

    @Inject
    MarketQueries queries;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<NeedChanged> happened;

    /** Nothing personal is left of needs after the days the terms name (个人信息保护法第47条). */
    public int forget() {
        LocalDate today = LocalDate.now(clock);
        LocalDate before = today.minusDays(queries.terms().keepDays());
        int all = records.change("Need.forget")
                .setParameter("before", before)
                .setParameter("day", today)
                .executeUpdate();
        if (all > 0) {
            happened.fire(new NeedChanged("-", me.scope(), Wording.of("market.told.forgotten", all, before)));
        }
        return all;
    }
}
