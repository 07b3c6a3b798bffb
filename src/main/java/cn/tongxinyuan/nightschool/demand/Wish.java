package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 需求: how many in a community wish for a topic in a term. Names nobody. */
@Entity(name = "NightschoolWish")
@Table(name = "nightschool_wish")
@NamedQuery(
        name = "NightschoolWish.wished",
        query =
                "select w.topic, w.scope, sum(w.persons) from NightschoolWish w where w.term = :term and w.scope like :scope"
                        + " and w.state = cn.tongxinyuan.nightschool.demand.WishState.COUNTED group by w.topic, w.scope")
@NamedQuery(
        name = "NightschoolWish.waited",
        query = "select r.topic, r.community, count(b) from NightschoolCourse r join r.offering o, BookingBooking b"
                + " where b.offering = o and r.term = :term and r.topic is not null and " + Wish.FOR + " and "
                + Course.UNSERVED + " group by r.topic, r.community")
@NamedQuery(
        name = "NightschoolWish.seats",
        query = "select r.topic, r.community, sum(s.capacity) from NightschoolCourse r join r.offering o join o.seats s"
                + " where r.term = :term and r.topic is not null and " + Wish.FOR + " and o.state <>"
                + " cn.tongxinyuan.booking.OfferingState.CANCELLED group by r.topic, r.community")
public class Wish extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** Courses for the unit, whether it holds them or its street does for it. */
    static final String FOR = "(r.scope like :scope or r.community like :scope)";

    /** What is done with a wish. */
    enum Act {
        STRIKE
    }

    static final Transitions<WishState, Act> TRANSITIONS = new Transitions<WishState, Act>(
                    WishState.class, "nightschool.rule.wish-struck")
            .edge(WishState.COUNTED, Act.STRIKE, WishState.STRUCK);

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id", updatable = false)
    private Term term;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WishState state = WishState.COUNTED;

    @Column(name = "topic", updatable = false)
    private String topic;

    @Column(name = "words", updatable = false)
    private String words;

    @Column(name = "hours", updatable = false)
    private String hours;

    @Column(name = "persons", updatable = false)
    private int persons;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private WishChannel channel;

    @Column(name = "sheet", updatable = false)
    private String sheet;

    @Column(name = "said_on", updatable = false)
    private LocalDate saidOn;

    @Column(name = "reason")
    private String reason;

    protected Wish() {}

    Wish(String code, Term term, WishDetails details, LocalDate day) {
        this.code = code;
        this.term = term;
        this.scope = details.community().code();
        this.topic = details.topic();
        this.words = details.words();
        this.hours = details.hours();
        this.persons = details.persons();
        this.channel = details.channel();
        this.sheet = details.sheet();
        this.saidOn = day;
    }

    /** It does not count any more. */
    void strike(String why) {
        state = TRANSITIONS.after(state, Act.STRIKE);
        reason = why;
    }

    public String getCode() {
        return code;
    }

    public Term getTerm() {
        return term;
    }

    /** The community. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public WishState getState() {
        return state;
    }

    public String getTopic() {
        return topic;
    }

    public String getWords() {
        return words;
    }

    public String getHours() {
        return hours;
    }

    public int getPersons() {
        return persons;
    }

    public WishChannel getChannel() {
        return channel;
    }

    public String getSheet() {
        return sheet;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    /** Why it was struck; null while it counts. */
    public String getReason() {
        return reason;
    }
}
