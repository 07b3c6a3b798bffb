package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.Deadline;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.map.Outline;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Founds areas, sets their statutory dates, records what was posted. */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.VIEW)
public class AreaService {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    CalendarService calendar;

    @Inject
    Clock clock;

    @Inject
    Event<RelocationEvent> happened;

    /** Areas and parts in the caller's scope, by code. */
    public List<Area> list() {
        return AreaQueries.inScope(em, me.scope());
    }

    /** @throws RuleViolation {@code relocation.rule.unknown-area}, also for areas outside the scope */
    public Area open(String code) {
        return AreaQueries.require(em, me.scope(), code);
    }

    /**
     * Founds an area or a part of one. Requires {@link RelocationPermission#AREA}.
     *
     * @throws RuleViolation {@code relocation.rule.area-code-taken}, {@code relocation.rule.unknown-area} for the parent,
     *     {@code relocation.rule.part-of-part}, {@code relocation.rule.parent-has-roll},
     *     {@code relocation.rule.unknown-campaign}
     */
    @RolesAllowed(RelocationPermission.AREA)
    public Area found(@Valid FoundArea founding) {
        ScopePath region = new ScopePath(founding.region());
        me.require(region);
        if (AreaQueries.isAnywhere(em, founding.code())) {
            throw codeTaken(founding.code());
        }
        if (founding.campaign() != null && em.find(Campaign.class, founding.campaign()) == null) {
            throw new RuleViolation("relocation.rule.unknown-campaign", founding.campaign());
        }
        Area parent = founding.parent() == null ? null : AreaQueries.require(em, me.scope(), founding.parent());
        if (parent != null) {
            requireWhole(parent);
        }
        Area area = new Area(founding, region, parent);
        em.persist(area);
        Unique.flush(em::flush, () -> codeTaken(founding.code()));
        happened.fire(RelocationEvent.of(area, Wording.of("relocation.told.found", founding.track())));
        return area;
    }

    /** The compensation plan takes effect. Requires {@link RelocationPermission#AREA}. */
    @RolesAllowed(RelocationPermission.AREA)
    public void putPlanIntoEffect(String code, long version, LocalDate day) {
        Area area = forAct(code, version);
        area.putPlanIntoEffect(day);
        happened.fire(RelocationEvent.of(area, Wording.of("relocation.told.plan", day)));
    }

    /** The owners chose their appraiser (山东省条例第38-40条). Requires {@link RelocationPermission#AREA}. */
    @RolesAllowed(RelocationPermission.AREA)
    public void chooseAppraiser(String code, long version, LocalDate day) {
        Area area = forAct(code, version);
        area.chooseAppraiser(day);
        happened.fire(RelocationEvent.of(area, Wording.of("relocation.told.appraiser", day)));
    }

    /**
     * Concentrated signing opens. Requires {@link RelocationPermission#AREA}.
     *
     * @param to last day, null while open-ended
     * @throws RuleViolation {@code relocation.rule.plan-not-effective}, {@code relocation.rule.signing-period}
     */
    @RolesAllowed(RelocationPermission.AREA)
    public void openSigning(String code, long version, LocalDate from, LocalDate to) {
        Area area = forAct(code, version);
        area.openSigning(from, to);
        happened.fire(RelocationEvent.of(area, Wording.of("relocation.told.signing", from, to == null ? "—" : to)));
    }

    /**
     * Draws where the area lies. Requires {@link RelocationPermission#AREA}.
     *
     * @param outline null takes it off the map
     */
    @RolesAllowed(RelocationPermission.AREA)
    public void draw(String code, long version, Outline outline) {
        Area area = forAct(code, version);
        area.draw(outline);
        happened.fire(RelocationEvent.of(
                area,
                outline == null
                        ? Wording.of("relocation.told.undrawn")
                        : Wording.of("relocation.told.drawn", outline.corners().size(), outline.crs())));
    }

    /**
     * Something was posted in the area; the statutory period starts the day after (民法典第201条). Requires
     * {@link RelocationPermission#AREA}.
     *
     * @throws RuleViolation {@code relocation.rule.day-in-future}
     */
    @RolesAllowed(RelocationPermission.AREA)
    public void publish(String code, PublicationKind kind, LocalDate day, String place) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("relocation.rule.day-in-future");
        }
        Area area = AreaQueries.require(em, me.scope(), code);
        Deadline deadline = calendar.deadline(kind.legalPeriod(), day);
        em.persist(new Publication(area, kind, day, deadline.mayContinueFrom(), place));
        happened.fire(RelocationEvent.of(area, Wording.of("relocation.told.posting", kind, day)));
    }

    /** What was posted in an area, newest first. */
    public List<Publication> publications(String code) {
        return records.named("Publication.ofArea", Publication.class)
                .setParameter("area", code)
                .getResultList();
    }

    /**
     * Refuses a step before the posting it needs has hung out its statutory period.
     *
     * @param found the day on which was found what the posting shows; null where any posting counts
     * @throws RuleViolation {@code relocation.rule.not-posted}, {@code relocation.rule.posted-too-early}, {@code
     *     relocation.rule.still-posted}
     */
    public void requirePosted(Area area, PublicationKind kind, LocalDate found, LocalDate day) {
        Publication.requireOver(area, kind, publications(area.getCode()), found, day);
    }

    /**
     * Refuses to change a survey from the first day on which it is posted.
     *
     * @throws RuleViolation {@code relocation.rule.survey-closed}
     */
    public void requireSurveyOpen(Area area, LocalDate surveyed) {
        if (Publication.closes(publications(area.getCode()), surveyed)) {
            throw new RuleViolation("relocation.rule.survey-closed");
        }
    }

    /** The campaign of a day: the latest that had begun, else the first to come; empty where there is none. */
    public Optional<Campaign> campaign(LocalDate day) {
        List<Campaign> all = em.createNamedQuery("Campaign.all", Campaign.class).getResultList();
        return all.stream()
                .filter(campaign -> !campaign.getStartsOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    private void requireWhole(Area parent) {
        if (parent.getParent() != null) {
            throw new RuleViolation("relocation.rule.part-of-part", parent.getName());
        }
        boolean hasRoll = records.named("Household.countOfArea", Long.class)
                        .setParameter("area", parent.getId())
                        .getSingleResult()
                > 0;
        if (hasRoll) {
            throw new RuleViolation("relocation.rule.parent-has-roll", parent.getName());
        }
    }

    private static Conflict codeTaken(String code) {
        return new Conflict("relocation.rule.area-code-taken", code);
    }

    private Area forAct(String code, long version) {
        Area area = AreaQueries.require(em, me.scope(), code);
        area.requireVersion(version);
        return area;
    }
}
