package cn.tongxinyuan.mentoring;

import java.time.LocalDate;
import java.util.List;

/** 成长档案: what became of a reserve cadre, in the order of time. */
public record Growth(ReserveCadre cadre, List<Mentorship> pairs, List<Event> events) {

    /** What happened. */
    public enum What {
        RECOMMENDED,
        REVIEWED,
        ADMITTED,
        PAIRED,
        STEP,
        EXCHANGE,
        DRILL,
        MISSED,
        TRAINED,
        RELEASED,
        APPOINTED,
        WITHDRAWN
    }

    /**
     * One thing that happened.
     *
     * @param text in the words it was written in; null for none
     * @param code of whatever list says more: a form of guidance, a post; null for none
     */
    public record Event(LocalDate day, What what, String text, String code) {}
}
