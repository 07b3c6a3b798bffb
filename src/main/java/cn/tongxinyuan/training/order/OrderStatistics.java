package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What became of the orders that were placed from 1 January of a day's year to that day. */
@Stateless
@RolesAllowed(TrainingPermission.VIEW)
public class OrderStatistics {

    @Inject
    ScopedQueries records;

    /** Orders of that time, by code. */
    public List<TrainingOrder> placed(ScopePath unit, LocalDate day) {
        return records.within(unit, "TrainingOrder.placed", TrainingOrder.class)
                .setParameter("since", day.withDayOfYear(1))
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that were answered by that day, or should have been: of the others nobody can say yet. */
    public List<TrainingOrder> due(ScopePath unit, LocalDate day) {
        return placed(unit, day).stream()
                .filter(order ->
                        isBy(order.getAnsweredOn(), day) || order.getDueOn().isBefore(day))
                .toList();
    }

    /** 点单响应: answered within the term. */
    public List<TrainingOrder> answered(ScopePath unit, LocalDate day) {
        return due(unit, day).stream()
                .filter(order -> isBy(order.getAnsweredOn(), day)
                        && !order.getAnsweredOn().isAfter(order.getDueOn()))
                .toList();
    }

    /** 点单满足: what was asked for took place. */
    public List<TrainingOrder> delivered(ScopePath unit, LocalDate day) {
        return placed(unit, day).stream()
                .filter(order -> isBy(order.getDeliveredOn(), day))
                .toList();
    }

    private static boolean isBy(LocalDate when, LocalDate day) {
        return when != null && !when.isAfter(day);
    }
}
