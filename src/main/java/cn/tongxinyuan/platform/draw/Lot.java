package cn.tongxinyuan.platform.draw;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One entry of a draw: a random word, and which place it drew. */
@Entity(name = "DrawLot")
@Table(name = "platform_draw_lot")
@PublicData(reason = "the list of lots is public; a lot leads to nobody")
@NamedQuery(name = "DrawLot.ofDraw", query = "select l from DrawLot l where l.draw = :draw order by l.place, l.lot")
public class Lot extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "draw_id", updatable = false)
    private long draw;

    @Column(name = "lot", updatable = false)
    private String lot;

    @Column(name = "place")
    private Integer place;

    @Column(name = "result")
    private String result;

    protected Lot() {}

    Lot(Draw draw, String lot) {
        this.draw = draw.getId();
        this.lot = lot;
    }

    void drew(int rank) {
        place = rank;
    }

    void brought(String state) {
        result = state;
    }

    public String getLot() {
        return lot;
    }

    /** Rank, the first is 1; null before the result. */
    public Integer getPlace() {
        return place;
    }

    /** What it brought on that day; null before the result, and for an entry given back between list and result. */
    public String getResult() {
        return result;
    }
}
