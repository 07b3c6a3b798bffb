package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * The one place where seats of an offering are counted. Whoever changes anything about them holds its row first, so that what
 * was read under it stands until the end of the transaction; the numbers change by the conditional statements below alone,
 * never by writing what was read.
 *
 * <p>Seats belong to two halves, those kept for counter and telephone and all others, and neither channel takes from the
 * other's half until both are shared, shortly before the start.
 */
@Entity
@Table(name = "booking_seats")
@PublicData(reason = "how many seats are left is told to everybody who may see the offering; it names nobody")
@NamedQuery(
        name = "Seats.hold",
        query = "select s from Seats s where s.offering = :offering",
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@NamedQuery(
        name = "Seats.takeOnline",
        query =
                "update Seats s set s.onlineTaken = s.onlineTaken + :seats where s.offering = :offering and s.closedAt is null"
                        + " and s.onlineTaken + s.counterTaken + :seats <= s.capacity"
                        + " and (s.sharedFrom <= :now or s.onlineTaken + :seats <= s.capacity - s.counterQuota)",
        hints = @QueryHint(name = QueryHints.BIND_PARAMETERS, value = HintValues.TRUE))
@NamedQuery(
        name = "Seats.takeCounter",
        query =
                "update Seats s set s.counterTaken = s.counterTaken + :seats where s.offering = :offering and s.closedAt is null"
                        + " and s.onlineTaken + s.counterTaken + :seats <= s.capacity"
                        + " and (s.sharedFrom <= :now or s.counterTaken + :seats <= s.counterQuota)",
        hints = @QueryHint(name = QueryHints.BIND_PARAMETERS, value = HintValues.TRUE))
@NamedQuery(
        name = "Seats.giveBack",
        query = "update Seats s set s.onlineTaken = s.onlineTaken - :online, s.counterTaken = s.counterTaken - :counter"
                + " where s.offering = :offering and s.onlineTaken >= :online and s.counterTaken >= :counter",
        hints = @QueryHint(name = QueryHints.BIND_PARAMETERS, value = HintValues.TRUE))
@NamedQuery(
        name = "Seats.queue",
        query = "update Seats s set s.lastQueueNo = s.lastQueueNo + :places, s.waiting = s.waiting + :more"
                + " where s.offering = :offering",
        hints = @QueryHint(name = QueryHints.BIND_PARAMETERS, value = HintValues.TRUE))
@NamedQuery(
        name = "Seats.resize",
        query = "update Seats s set s.capacity = :capacity, s.counterQuota = :quota, s.sharedFrom = :sharedFrom"
                + " where s.offering = :offering and s.onlineTaken + s.counterTaken <= :capacity")
@NamedQuery(name = "Seats.close", query = "update Seats s set s.closedAt = :now where s.offering = :offering")
@NamedQuery(name = "Seats.open", query = "update Seats s set s.closedAt = null where s.offering = :offering")
public class Seats implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "offering_id")
    private long offering;

    @Column(name = "capacity", updatable = false)
    private int capacity;

    @Column(name = "counter_quota", updatable = false)
    private int counterQuota;

    @Column(name = "online_taken", updatable = false)
    private int onlineTaken;

    @Column(name = "counter_taken", updatable = false)
    private int counterTaken;

    @Column(name = "shared_from", updatable = false)
    private Instant sharedFrom;

    @Column(name = "last_queue_no", updatable = false)
    private int lastQueueNo;

    @Column(name = "waiting", updatable = false)
    private int waiting;

    @Column(name = "closed_at", updatable = false)
    private Instant closedAt;

    protected Seats() {}

    Seats(Offering offering, int capacity, int counterQuota, Instant sharedFrom) {
        this.offering = offering.getId();
        this.capacity = capacity;
        this.counterQuota = counterQuota;
        this.sharedFrom = sharedFrom;
    }

    /** How many a channel could take at a moment. */
    int left(boolean online, Instant now) {
        int all = capacity - onlineTaken - counterTaken;
        if (!sharedFrom.isAfter(now)) {
            return all;
        }
        int half = online ? capacity - counterQuota - onlineTaken : counterQuota - counterTaken;
        return Math.max(0, Math.min(all, half));
    }

    public int getOnlineLeft(Instant now) {
        return left(true, now);
    }

    public int getCounterLeft(Instant now) {
        return left(false, now);
    }

    public int getCapacity() {
        return capacity;
    }

    public int getCounterQuota() {
        return counterQuota;
    }

    /** Seats that are confirmed, offered, attended or missed. */
    public int getTaken() {
        return onlineTaken + counterTaken;
    }

    /** From this moment on, seats of both halves are for all. */
    public Instant getSharedFrom() {
        return sharedFrom;
    }

    int lastQueueNo() {
        return lastQueueNo;
    }

    /** Bookings in the waiting list. */
    public int getWaiting() {
        return waiting;
    }

    /** Whether seats are given at all: not once entries were drawn, nor of what was cancelled or held. */
    boolean isOpen() {
        return closedAt == null;
    }
}
