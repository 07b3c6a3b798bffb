package cn.tongxinyuan.booking;

import java.util.Optional;

/**
 * The door through which the rules of other modules come to what has seats: a bean of this type may refuse a booking of what
 * it knows. Asked in the turn of the person and before a seat is taken, so that no two bookings of one person pass a limit
 * together.
 */
public interface Admission {

    /** A rule that refuses; {@code key} names a text, and what stands behind its last dot is the code programs are told. */
    record Refusal(String key, Object... values) {}

    /**
     * Who wants seats. Kept nowhere as it is.
     *
     * @param key keyed hash of name and mobile
     * @param name tidied
     * @param mobile eleven digits
     */
    record Person(String key, String name, String mobile) {}

    /** Why somebody may not book this; empty where nothing stands against it. */
    Optional<Refusal> refusal(Offering offering, Person person);

    /** Whether who books must name the guardian who consents. */
    boolean needsGuardian(Offering offering);

    /** Whether another module publishes it, writes down who came and closes it, so that nobody does so where it is booked. */
    boolean keeps(Offering offering);

    /** Whether its seats follow from more than was said here, so that nobody changes it or calls it off but the other module. */
    default boolean holds(Offering offering) {
        return false;
    }
}
