package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 更正: a dated fact of a household was put right or withdrawn. What stood before stays here, with the reason and who said
 * so. A roll that gives another area leaves one too, for the book of progress counts the difference from that day on.
 */
@Entity
@Table(name = "relocation_amendment")
@NamedQuery(
        name = "Amendment.ofHousehold",
        query = "select a from Amendment a where a.household = :household and a.scope like :scope"
                + " order by a.amendedAt desc, a.id desc")
@NamedQuery(
        name = "Amendment.areasSince",
        query = "select a from Amendment a where a.household = :household and a.amendedAt > :at"
                + " and (a.floorChange <> 0 or a.landChange <> 0) and a.scope like :scope")
@NamedQuery(
        name = "Amendment.forgetAreas",
        query = "delete from Amendment a where a.household.id in :households and a.amendedAt = :at"
                + " and a.kind = cn.tongxinyuan.relocation.Amendment.Kind.AREA and a.scope like :scope")
public class Amendment extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id", updatable = false)
    private Household household;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "before_text", updatable = false)
    private String before;

    @Column(name = "after_text", updatable = false)
    private String after;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "floor_change", updatable = false)
    private BigDecimal floorChange = BigDecimal.ZERO;

    @Column(name = "land_change", updatable = false)
    private BigDecimal landChange = BigDecimal.ZERO;

    @Column(name = "amended_on", updatable = false)
    private LocalDate amendedOn;

    @Column(name = "amended_at", updatable = false)
    private Instant amendedAt;

    @Column(name = "amended_by", updatable = false)
    private String amendedBy;

    /** What was put right. */
    public enum Kind {
        /** 走访. */
        VISIT,
        /** 调查. */
        SURVEY,
        /** 阶段日期. */
        STAGE,
        /** 户档面积, by a roll. */
        AREA,
        /** 户档, by hand. */
        ROLL
    }

    /** By whom, when, and why; the reason is null where none was asked for. */
    record By(String username, LocalDate day, Instant at, String reason) {}

    protected Amendment() {}

    /** @param after what stands now, null where the fact was withdrawn; both as {@link cn.tongxinyuan.kernel.Wording} */
    Amendment(Household household, Kind kind, String before, String after, By by) {
        this.household = household;
        this.scope = household.getScope().code();
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.reason = by.reason();
        this.amendedOn = by.day();
        this.amendedAt = by.at();
        this.amendedBy = by.username();
    }

    /** The roll gives another area, m². */
    Amendment areas(BigDecimal floor, BigDecimal land) {
        floorChange = floor;
        landChange = land;
        return this;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public Kind getKind() {
        return kind;
    }

    /** What stood before, as {@link cn.tongxinyuan.kernel.Wording}. */
    public String getBefore() {
        return before;
    }

    /** What stands now; null where the fact was withdrawn. */
    public String getAfter() {
        return after;
    }

    /** Null where none was asked for. */
    public String getReason() {
        return reason;
    }

    public Instant getAmendedAt() {
        return amendedAt;
    }

    public String getAmendedBy() {
        return amendedBy;
    }

    BigDecimal floorChange() {
        return floorChange;
    }

    BigDecimal landChange() {
        return landChange;
    }

    LocalDate amendedOn() {
        return amendedOn;
    }
}
