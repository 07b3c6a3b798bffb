package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * A row at which the bookings of one person wait for each other, so that two of them at once cannot overlap. There is a
 * fixed number of rows, and a person's key leads to one of them: nothing is kept about anybody. Taken before the seats of an
 * offering, always.
 */
@Entity
@Table(name = "booking_person_turn")
@NamedQuery(
        name = "Resident.elsewhere",
        query =
                "select b from BookingBooking b join fetch b.offering where b.personKey = :person and b.state in :states"
                        + " and b.offering.endsAt > :from")
@PublicData(reason = "a row to wait at; it says nothing")
public class PersonTurn implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 2;
    private static final int HEX = 16;

    @Id
    @Column(name = "id")
    private long id;

    protected PersonTurn() {}

    /** The row of a person's key, which is a hash in hexadecimal digits. */
    static long of(String personKey) {
        return 1 + Long.parseLong(personKey.substring(0, DIGITS), HEX);
    }
}
