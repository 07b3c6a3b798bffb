package cn.tongxinyuan.booking.rest;

import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.Booking;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A booking, without the resident.
 *
 * @param position place in the waiting list now; null for who does not wait
 * @param reason stable code of why it stands where it does
 * @param offeredUntil until when an offered seat is kept
 * @param lot word in the draw; null outside draws
 */
@Schema(
        example = "{\"receipt\":\"K7PM-3XQD\",\"offering\":\"HD-2024-000012\",\"state\":\"OFFERED\",\"seats\":2,"
                + "\"position\":null,\"reason\":null,\"offeredUntil\":\"2024-05-20T16:00:00+08:00\",\"lot\":null}")
public record BookingAnswer(
        String receipt,
        String offering,
        String state,
        int seats,
        Integer position,
        String reason,
        OffsetDateTime offeredUntil,
        String lot) {

    /** What a booking is answered with; {@code rest} is the receipt of the part of a split group that waits. */
    @Schema(example = "{\"receipt\":\"K7PM-3XQD\",\"state\":\"WAITING\",\"position\":3,\"lot\":null,\"rest\":null}")
    public record Made(String receipt, String state, Integer position, String lot, String rest) {

        static Made of(Booked booked) {
            return new Made(booked.receipt(), booked.state().name(), booked.position(), booked.lot(), booked.rest());
        }
    }

    static BookingAnswer of(Booking booking, Integer position) {
        return new BookingAnswer(
                booking.getReceipt(),
                booking.getOffering().getCode(),
                booking.getState().name(),
                booking.getSeats(),
                position,
                booking.getCause(),
                OfferingAnswer.at(booking.getOfferedUntil()),
                booking.getLot());
    }
}
