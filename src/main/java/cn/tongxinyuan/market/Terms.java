package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Numbers markets are held by, from a day on until the next edition. */
@Entity(name = "MarketTerms")
@Table(name = "market_terms")
@PublicData(reason = "the rules of markets are published")
@NamedQuery(
        name = "MarketTerms.onDay",
        query = "select t from MarketTerms t where t.validFrom <= :day order by t.validFrom desc")
class Terms extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "licence_from", updatable = false)
    private int licenceFrom;

    @Column(name = "most_photos", updatable = false)
    private int mostPhotos;

    @Column(name = "keep_days", updatable = false)
    private int keepDays;

    protected Terms() {}

    /** From so many expected visitors on the police licenses the event (大型群众性活动安全管理条例 arts. 2, 11). */
    int licenceFrom() {
        return licenceFrom;
    }

    int mostPhotos() {
        return mostPhotos;
    }

    /** Days after its collection until nothing personal is left of a need (PIPL art. 47). */
    int keepDays() {
        return keepDays;
    }
}
