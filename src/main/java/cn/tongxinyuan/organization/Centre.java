package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 党群服务中心: a place where a unit serves its residents. It is never deleted; it closes on a day. */
@Entity
@Table(name = "organization_centre")
@NamedQuery(name = "Centre.byCode", query = "select c from Centre c where c.code = :code")
@NamedQuery(
        name = "Centre.all",
        query = "select c from Centre c where c.scope like :scope and c.code > :after order by c.code")
@NamedQuery(
        name = "Centre.meant",
        query = "select c from Centre c where c.scope like :scope"
                + " and (c.code = :code or :code = '' and c.scope = :unit and c.name = :name)")
@NamedQuery(
        name = "Centre.inUnit",
        query = "select count(c) from Centre c where c.scope = :unit and c.scope like :scope")
@NamedQuery(
        name = "Centre.onMap",
        query = "select count(c) from Centre c where c.scope like :scope and " + Centre.ON_MAP)
@NamedQuery(
        name = "Centre.onMapRows",
        query = "select c from Centre c where c.scope like :scope and c.code > :after and " + Centre.ON_MAP
                + " order by c.code")
public class Centre extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** Open on the day, and its position published. */
    static final String ON_MAP = "c.openedOn <= :day and (c.closedOn is null or c.closedOn > :day)"
            + " and c.onMapFrom <= :day and (c.onMapTo is null or c.onMapTo > :day)";

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "centre_level", updatable = false)
    private CentreLevel level;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "address")
    private String address;

    @Column(name = "lng")
    private BigDecimal lng;

    @Column(name = "lat")
    private BigDecimal lat;

    @Enumerated(EnumType.STRING)
    @Column(name = "crs")
    private CoordinateSystem crs;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_quality")
    private PositionQuality quality;

    @Column(name = "on_map_from")
    private LocalDate onMapFrom;

    @Column(name = "on_map_to")
    private LocalDate onMapTo;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "remark")
    private String remark;

    protected Centre() {}

    Centre(String code, CentreLevel level, ScopePath scope, LocalDate openedOn, CentreDetails details) {
        if (!level.fits(scope)) {
            throw new RuleViolation("organization.rule.level-unit");
        }
        this.code = code;
        this.level = level;
        this.scope = scope.code();
        this.openedOn = openedOn;
        describe(details);
    }

    /** Takes over what the office says about the place; a published position cannot be taken away without withdrawing it. */
    final void describe(CentreDetails details) {
        if (!details.position().isKnown() && onMapFrom != null && onMapTo == null) {
            throw new RuleViolation("organization.rule.position-published");
        }
        name = details.name();
        address = details.address();
        remark = details.remark();
        if (details.position().isKnown() || onMapFrom == null) {
            lng = details.position().lng();
            lat = details.position().lat();
            crs = details.position().crs();
            quality = details.position().quality();
        }
    }

    void publish(LocalDate day) {
        if (!isPublishable(day)) {
            throw new RuleViolation("organization.rule.not-publishable");
        }
        onMapFrom = day;
        onMapTo = null;
    }

    void withdraw(LocalDate day) {
        if (!isOnMap(day)) {
            throw new RuleViolation("organization.rule.not-on-map");
        }
        onMapTo = day;
    }

    void close(LocalDate day) {
        if (closedOn != null || day.isBefore(openedOn)) {
            throw new RuleViolation("organization.rule.not-closable");
        }
        closedOn = day;
    }

    public boolean isOpen(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    public boolean isOnMap(LocalDate day) {
        return isOpen(day) && onMapFrom != null && !onMapFrom.isAfter(day) && (onMapTo == null || onMapTo.isAfter(day));
    }

    /** An open centre whose position is known and not yet published. */
    public boolean isPublishable(LocalDate day) {
        return isOpen(day) && getPosition().isKnown() && !isOnMap(day);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public CentreLevel getLevel() {
        return level;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Null where it is not recorded. */
    public String getAddress() {
        return address;
    }

    public Position getPosition() {
        return new Position(lng, lat, crs, quality);
    }

    /** First day on the map; null where it was never published. */
    public LocalDate getOnMapFrom() {
        return onMapFrom;
    }

    /** First day no longer on the map; null while it is published. */
    public LocalDate getOnMapTo() {
        return onMapTo;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** First day on which it no longer serves; null while it is open. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    public String getRemark() {
        return remark;
    }
}
