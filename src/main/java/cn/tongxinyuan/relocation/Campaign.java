package cn.tongxinyuan.relocation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 攻坚行动: a campaign that carries its areas within a fixed number of days; first and last day count. */
public record Campaign(String code, String name, LocalDate startsOn, LocalDate endsOn) implements Serializable {

    /** Which day of the campaign it is, 1 on its first; outside the campaign the nearest of its days. */
    public long dayOf(LocalDate asOf) {
        LocalDate within = asOf.isBefore(startsOn) ? startsOn : asOf.isAfter(endsOn) ? endsOn : asOf;
        return ChronoUnit.DAYS.between(startsOn, within) + 1;
    }

    /** Days that are left after that day. */
    public long daysLeft(LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, endsOn));
    }
}
