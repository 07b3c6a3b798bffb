package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A kind of meeting that is due in a month of every year, while the rule is valid. */
@Entity
@Table(name = "mentoring_forum_rule")
@PublicData(reason = "the rhythm of the forum is published")
@NamedQuery(
        name = "ForumRule.onDay",
        query = "select r from ForumRule r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)"
                + " order by r.month, r.kind")
public class ForumRule extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private MeetingKind kind;

    @Column(name = "month_no", updatable = false)
    private int month;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ForumRule() {}

    public MeetingKind getKind() {
        return kind;
    }

    /** 1 to 12. */
    public int getMonth() {
        return month;
    }
}
