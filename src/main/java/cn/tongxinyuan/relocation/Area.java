package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.map.Outline;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 片区: an area to be cleared, or a part of one. Its roll hangs on the area itself, or on its parts where it has some. The
 * plan takes effect, an appraiser is chosen, then concentrated signing opens; households are carried through in between.
 */
@Entity
@Table(name = "relocation_area")
@NamedQuery(name = "Area.inScope", query = "select a from Area a where a.scope like :scope order by a.code")
@NamedQuery(name = "Area.byCode", query = "select a from Area a where a.code = :code and a.scope like :scope")
@NamedQuery(name = "Area.anywhere", query = "select count(a) from Area a where a.code = :code")
@NamedQuery(name = "Area.hold", query = "update Area a set a.version = a.version where a.id = :id")
@NamedQuery(
        name = "Area.ofHouseholds",
        query = "select distinct a from Household h join h.area a where h.rollKey in :keys and h.scope like :scope")
@NamedQuery(name = "Area.parts", query = "select count(a) from Area a where a.parent = :code and a.scope like :scope")
@NamedQuery(
        name = "Area.rolls",
        query = "select new cn.tongxinyuan.relocation.AreaRoll(a.id, a.code, a.name, a.parent, a.scope) from Area a"
                + " where a.scope like :scope order by a.code")
@NamedQuery(
        name = "Area.rollsOf",
        query = "select new cn.tongxinyuan.relocation.AreaRoll(a.id, a.code, a.name, a.parent, a.scope) from Area a"
                + " where (a.code = :code or a.parent = :code) and a.scope like :scope order by a.code")
public class Area extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "track", updatable = false)
    private Track track;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "parent_code", updatable = false)
    private String parent;

    @Column(name = "campaign_code")
    private String campaign;

    @Column(name = "planned_households")
    private int plannedHouseholds;

    @Column(name = "planned_floor_area")
    private BigDecimal plannedFloorArea;

    @Column(name = "plan_effective_on")
    private LocalDate planEffectiveOn;

    @Column(name = "appraiser_chosen_on")
    private LocalDate appraiserChosenOn;

    @Column(name = "signing_started_on")
    private LocalDate signingStartedOn;

    @Column(name = "signing_ends_on")
    private LocalDate signingEndsOn;

    @Column(name = "outline")
    private String outline;

    @Enumerated(EnumType.STRING)
    @Column(name = "outline_crs")
    private CoordinateSystem outlineCrs;

    @Enumerated(EnumType.STRING)
    @Column(name = "outline_quality")
    private PositionQuality outlineQuality;

    protected Area() {}

    Area(FoundArea founding, ScopePath scope, Area parent) {
        this.code = founding.code();
        this.name = founding.name();
        this.track = founding.track();
        this.scope = scope.code();
        this.parent = parent == null ? null : parent.code;
        this.campaign = founding.campaign();
        this.plannedHouseholds = founding.plannedHouseholds();
        this.plannedFloorArea = founding.plannedFloorArea();
        this.signingStartedOn = founding.signingStartedOn();
    }

    void putPlanIntoEffect(LocalDate day) {
        planEffectiveOn = day;
    }

    void chooseAppraiser(LocalDate day) {
        appraiserChosenOn = day;
    }

    /** Opens concentrated signing; both days count. */
    void openSigning(LocalDate from, LocalDate to) {
        if (planEffectiveOn == null || from.isBefore(planEffectiveOn)) {
            throw new RuleViolation("relocation.rule.plan-not-effective", name);
        }
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("relocation.rule.signing-period");
        }
        signingStartedOn = from;
        signingEndsOn = to;
    }

    /** @param drawn null where the area is on the map no more */
    void draw(Outline drawn) {
        outline = drawn == null ? null : drawn.text();
        outlineCrs = drawn == null ? null : drawn.crs();
        outlineQuality = drawn == null ? null : drawn.quality();
    }

    void requireAppraiser(LocalDate day) {
        if (appraiserChosenOn == null || day.isBefore(appraiserChosenOn)) {
            throw new RuleViolation("relocation.rule.no-appraiser", name);
        }
    }

    void requireNegotiable(LocalDate day) {
        if (planEffectiveOn == null || day.isBefore(planEffectiveOn)) {
            throw new RuleViolation("relocation.rule.plan-not-effective", name);
        }
        boolean open = signingStartedOn != null
                && !day.isBefore(signingStartedOn)
                && (signingEndsOn == null || !day.isAfter(signingEndsOn));
        if (!open) {
            throw new RuleViolation("relocation.rule.signing-not-open", name);
        }
    }

    /** Whether concentrated signing had started on that day. */
    public boolean isSigningOpen(LocalDate asOf) {
        return signingStartedOn != null && !asOf.isBefore(signingStartedOn);
    }

    /** Begin of the roll key of every household in this area's own roll. */
    String rollPrefix() {
        return RollKey.areaPrefix(getScope(), code);
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Track getTrack() {
        return track;
    }

    /** Code of the whole this area is a part of, null where it is none; the whole may lie in a wider unit. */
    public String getParent() {
        return parent;
    }

    public boolean isPartOf(Area whole) {
        return whole.code.equals(parent);
    }

    public String getCampaign() {
        return campaign;
    }

    public int getPlannedHouseholds() {
        return plannedHouseholds;
    }

    public FloorArea getPlannedFloorArea() {
        return new FloorArea(plannedFloorArea);
    }

    /** Where the area lies, null while nobody has drawn it. */
    public Outline getOutline() {
        return outline == null ? null : Outline.parse(outline, outlineCrs, outlineQuality);
    }

    public LocalDate getPlanEffectiveOn() {
        return planEffectiveOn;
    }

    public LocalDate getAppraiserChosenOn() {
        return appraiserChosenOn;
    }

    public LocalDate getSigningStartedOn() {
        return signingStartedOn;
    }

    public LocalDate getSigningEndsOn() {
        return signingEndsOn;
    }
}
