package cn.tongxinyuan.booking.rest;

import cn.tongxinyuan.booking.Availability;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offering with what is left of it.
 *
 * @param taken seats that are confirmed, offered or attended
 * @param onlineLeft seats the mini-program could still book
 * @param counterLeft seats the counter could still book; shortly before the start both numbers say what is left for all
 * @param waiting bookings in the waiting list
 * @param bookable whether the mini-program can book now, be it a place in the waiting list
 * @param reason stable code of why not; null where it can
 */
@Schema(
        example =
                "{\"code\":\"HD-2024-000012\",\"title\":\"端午包粽子\",\"kind\":\"ACTIVITY\",\"capacity\":30,\"taken\":24,"
                        + "\"onlineLeft\":0,\"counterLeft\":6,\"waiting\":2,\"state\":\"PUBLISHED\",\"bookable\":true,\"reason\":null}")
public record OfferingAnswer(
        String code,
        String title,
        String kind,
        String mode,
        String centre,
        String room,
        OffsetDateTime start,
        OffsetDateTime end,
        OffsetDateTime bookingOpens,
        OffsetDateTime bookingCloses,
        OffsetDateTime cancelUntil,
        int capacity,
        int counterQuota,
        int taken,
        int onlineLeft,
        int counterLeft,
        int waiting,
        boolean waitingList,
        int perPerson,
        List<String> communities,
        String state,
        boolean bookable,
        String reason) {

    static OfferingAnswer of(Offering offering, Seats seats, Optional<Availability> unavailable, Instant now) {
        return new OfferingAnswer(
                offering.getCode(),
                offering.getTitle(),
                offering.getKind().name(),
                offering.getMode().name(),
                offering.getCentre(),
                offering.getRoom(),
                at(offering.getStartsAt()),
                at(offering.getEndsAt()),
                at(offering.getOpensAt()),
                at(offering.getClosesAt()),
                at(offering.getCancelUntil()),
                seats.getCapacity(),
                seats.getCounterQuota(),
                seats.getTaken(),
                seats.getOnlineLeft(now),
                seats.getCounterLeft(now),
                seats.getWaiting(),
                offering.isWaitingList(),
                offering.getPerPerson(),
                offering.getCommunities(),
                offering.getState().name(),
                unavailable.isEmpty(),
                unavailable.map(Availability::name).orElse(null));
    }

    static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(DistrictClock.ZONE).toOffsetDateTime();
    }
}
