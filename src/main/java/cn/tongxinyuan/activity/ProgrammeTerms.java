package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** By which days of the month before a programme is drafted, checked and published, from a day on until the next edition. */
@Entity
@Table(name = "activity_terms")
@PublicData(reason = "the dates of announcements are published")
@NamedQuery(
        name = "ProgrammeTerms.onDay",
        query = "select t from ProgrammeTerms t where t.validFrom <= :day order by t.validFrom desc")
public class ProgrammeTerms extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "begin_day", updatable = false)
    private int beginDay;

    @Column(name = "draft_day", updatable = false)
    private int draftDay;

    @Column(name = "check_day", updatable = false)
    private int checkDay;

    @Column(name = "publish_day", updatable = false)
    private int publishDay;

    @Column(name = "opens_days", updatable = false)
    private int opensDays;

    @Column(name = "closes_hours", updatable = false)
    private int closesHours;

    @Column(name = "cancel_hours", updatable = false)
    private int cancelHours;

    protected ProgrammeTerms() {}

    /** From which day on drafts of a month wait for their units. */
    LocalDate beginOn(YearMonth month) {
        return month.minusMonths(1).atDay(beginDay);
    }

    /** Last day of a step of a month; a programme in this state should have left it by then. */
    LocalDate dueOn(ProgrammeState state, YearMonth month) {
        int day =
                switch (state) {
                    case DRAFT -> draftDay;
                    case SUBMITTED -> checkDay;
                    case CHECKED, PUBLISHED -> publishDay;
                };
        return month.minusMonths(1).atDay(day);
    }

    /** When booking begins: so many days before, or at once where they have begun. */
    Instant opensAt(Instant start, Instant now) {
        Instant usual = start.minus(Duration.ofDays(opensDays));
        return usual.isBefore(now) ? now : usual;
    }

    /** When booking ends; with the start where it would end before it begins. */
    Instant closesAt(Instant start, Instant opens) {
        Instant usual = start.minus(Duration.ofHours(closesHours));
        return usual.isAfter(opens) ? usual : start;
    }

    /** Until when a seat is given back. */
    Instant cancelUntil(Instant start) {
        return start.minus(Duration.ofHours(cancelHours));
    }
}
