package cn.tongxinyuan.booking;

/**
 * What came of a wish for seats.
 *
 * @param position in the waiting list; null for who does not wait
 * @param lot word in the draw; null outside draws
 * @param rest receipt of the part of a split group that waits; null where nothing was split
 */
public record Booked(String receipt, BookingState state, Integer position, String lot, String rest) {}
