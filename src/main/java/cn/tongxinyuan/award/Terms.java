package cn.tongxinyuan.award;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how long holders are kept, from a day on until the next edition. */
@Entity(name = "AwardTerms")
@Table(name = "award_terms")
@PublicData(reason = "for how long names are kept is published")
@NamedQuery(
        name = "AwardTerms.onDay",
        query = "select t from AwardTerms t where t.validFrom <= :day order by t.validFrom desc")
public class Terms extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "keep_days", updatable = false)
    private int keepDays;

    protected Terms() {}

    /** Days after the issue until nothing personal is left of a certificate (PIPL art. 47). */
    int keepDays() {
        return keepDays;
    }
}
