package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the office promises residents about bookings, from a day on until the next edition. */
@Entity(name = "BookingTerms")
@Table(name = "booking_terms")
@PublicData(reason = "the rules of booking are published")
@NamedQuery(
        name = "BookingTerms.onDay",
        query = "select t from BookingTerms t where t.validFrom <= :day order by t.validFrom desc")
public class Terms extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "counter_percent", updatable = false)
    private int counterPercent;

    @Column(name = "shared_hours", updatable = false)
    private int sharedHours;

    @Column(name = "offer_hours", updatable = false)
    private int offerHours;

    @Column(name = "office_opens", updatable = false)
    private LocalTime officeOpens;

    @Column(name = "office_closes", updatable = false)
    private LocalTime officeCloses;

    @Column(name = "most_seats", updatable = false)
    private int mostSeats;

    @Column(name = "no_shows", updatable = false)
    private int noShows;

    @Column(name = "no_show_days", updatable = false)
    private int noShowDays;

    @Column(name = "suspension_days", updatable = false)
    private int suspensionDays;

    @Column(name = "confirm_days", updatable = false)
    private int confirmDays;

    @Column(name = "keep_days", updatable = false)
    private int keepDays;

    protected Terms() {}

    /** Seats kept for counter and telephone, where the host says nothing; rounded down. */
    int counterQuota(int capacity) {
        return capacity * counterPercent / PERCENT;
    }

    /** So long before the start the seats of both channels are for all. */
    Duration shared() {
        return Duration.ofHours(sharedHours);
    }

    /** Working hours for which an offer stands. */
    int offerHours() {
        return offerHours;
    }

    LocalTime officeOpens() {
        return officeOpens;
    }

    LocalTime officeCloses() {
        return officeCloses;
    }

    /** Most seats of one booking, where the host says nothing. */
    int mostSeats() {
        return mostSeats;
    }

    /** So many absences within {@link #noShowDays} suspend. */
    int noShows() {
        return noShows;
    }

    int noShowDays() {
        return noShowDays;
    }

    /** For how many days online booking is suspended. */
    int suspensionDays() {
        return suspensionDays;
    }

    /** Days after the end until attendance closes by itself. */
    int confirmDays() {
        return confirmDays;
    }

    /** Days after the end until nothing personal is left of a booking (PIPL art. 47). */
    int keepDays() {
        return keepDays;
    }
}
