package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
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

/** 公示: something was posted in an area and must hang out for a statutory period before the next step. */
@Entity
@Table(name = "relocation_publication")
@NamedQuery(
        name = "Publication.ofArea",
        query = "select p from Publication p join fetch p.area where p.area.code = :area and p.area.scope like :scope"
                + " order by p.publishedOn desc, p.id desc")
@NamedQuery(
        name = "Publication.earliest",
        query = "select min(p.continuesOn) from Publication p"
                + " where p.area = :area and p.kind = :kind and p.area.scope like :scope")
public class Publication extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", updatable = false)
    private Area area;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private PublicationKind kind;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;

    @Column(name = "continues_on", updatable = false)
    private LocalDate continuesOn;

    @Column(name = "place", updatable = false)
    private String place;

    @Column(name = "legal_period", updatable = false)
    private String legalPeriod;

    protected Publication() {}

    Publication(Area area, PublicationKind kind, LocalDate publishedOn, LocalDate continuesOn, String place) {
        this.area = area;
        this.kind = kind;
        this.publishedOn = publishedOn;
        this.continuesOn = continuesOn;
        this.place = place;
        this.legalPeriod = kind.legalPeriod();
    }

    /**
     * @param continues first day after a posting, null when nothing was posted
     * @throws RuleViolation {@code relocation.rule.not-posted}, {@code relocation.rule.still-posted}
     */
    static void requireOver(Area area, LocalDate continues, LocalDate day) {
        if (continues == null) {
            throw new RuleViolation("relocation.rule.not-posted", area.getName());
        }
        if (day.isBefore(continues)) {
            throw new RuleViolation("relocation.rule.still-posted", continues.toString());
        }
    }

    @Override
    public ScopePath getScope() {
        return area.getScope();
    }

    public PublicationKind getKind() {
        return kind;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** First day on which the next step may follow. */
    public LocalDate getContinuesOn() {
        return continuesOn;
    }

    public String getPlace() {
        return place;
    }
}
