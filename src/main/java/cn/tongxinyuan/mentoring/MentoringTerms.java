package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many mentees a studio has, and members the forum, from a day on until the next edition. */
@Entity
@Table(name = "mentoring_terms")
@PublicData(reason = "what is asked of studios and of the forum is published")
@NamedQuery(
        name = "MentoringTerms.onDay",
        query = "select t from MentoringTerms t where t.validFrom <= :day order by t.validFrom desc")
public class MentoringTerms extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "least_mentees", updatable = false)
    private int least;

    @Column(name = "most_mentees", updatable = false)
    private int most;

    @Column(name = "most_members", updatable = false)
    private int members;

    protected MentoringTerms() {}

    /** With fewer a studio is told to have too few. */
    public int getLeast() {
        return least;
    }

    /** No studio has more. */
    public int getMost() {
        return most;
    }

    /** The forum has no more. */
    public int getMembers() {
        return members;
    }
}
