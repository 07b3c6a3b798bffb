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
import java.util.List;

/** 公示: something was posted in an area and must hang out for a statutory period before the next step. */
@Entity
@Table(name = "relocation_publication")
@NamedQuery(
        name = "Publication.ofArea",
        query = "select p from Publication p join fetch p.area where p.area.code = :area and p.area.scope like :scope"
                + " order by p.publishedOn desc, p.id desc")
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
     * Refuses a step before the posting it needs has hung out.
     *
     * @param postings all of the area
     * @param found what the posting shows, such as the last day of a survey: one that began no later did not show it; null
     *     where any posting counts
     * @throws RuleViolation {@code relocation.rule.not-posted}, {@code relocation.rule.posted-too-early}, {@code
     *     relocation.rule.still-posted}
     */
    static void requireOver(
            Area area, PublicationKind kind, List<Publication> postings, LocalDate found, LocalDate day) {
        List<Publication> ofKind =
                postings.stream().filter(posting -> posting.kind == kind).toList();
        if (ofKind.isEmpty()) {
            throw new RuleViolation("relocation.rule.not-posted", area.getName());
        }
        LocalDate continues = ofKind.stream()
                .filter(posting -> posting.shows(found))
                .map(Publication::getContinuesOn)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new RuleViolation("relocation.rule.posted-too-early", found.toString()));
        if (day.isBefore(continues)) {
            throw new RuleViolation("relocation.rule.still-posted", continues.toString());
        }
    }

    /** Whether a survey of this day has been posted, be it for a day only. */
    static boolean closes(List<Publication> postings, LocalDate surveyed) {
        return postings.stream().anyMatch(posting -> posting.kind == PublicationKind.SURVEY && posting.shows(surveyed));
    }

    /** Whether it began after the day on which was found what it shows. */
    boolean shows(LocalDate found) {
        return found == null || publishedOn.isAfter(found);
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
