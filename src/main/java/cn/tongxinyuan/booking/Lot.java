package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One entry of a draw: a random word, and which place it drew. */
@Entity(name = "BookingLot")
@Table(name = "booking_lot")
@PublicData(reason = "the list of lots is public; a lot leads to nobody")
@NamedQuery(
        name = "BookingLot.ofDraw",
        query = "select l from BookingLot l where l.draw = :draw order by l.place, l.lot")
public class Lot extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "draw_id", updatable = false)
    private long draw;

    @Column(name = "lot", updatable = false)
    private String lot;

    @Column(name = "place")
    private Integer place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BookingState state;

    protected Lot() {}

    Lot(Draw draw, String lot) {
        this.draw = draw.getId();
        this.lot = lot;
    }

    void drew(int rank, BookingState result) {
        place = rank;
        state = result;
    }

    public String getLot() {
        return lot;
    }

    /** Rank, the first is 1; null before the result. */
    public Integer getPlace() {
        return place;
    }

    /** What it brought on that day; null before the result, and for an entry given back between list and result. */
    public BookingState getState() {
        return state;
    }
}
