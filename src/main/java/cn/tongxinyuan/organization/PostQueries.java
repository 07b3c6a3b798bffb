package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a post can be taken up: what the unit has, and who holds it. */
@ApplicationScoped
class PostQueries {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Unit of somebody in office in the caller's unit; empty where nobody there has the code. */
    Optional<ScopePath> unitOf(String staff) {
        return records.named("Staff.unit", String.class)
                .setParameter("code", staff)
                .getResultStream()
                .map(ScopePath::new)
                .findFirst();
    }

    /** Names of all who hold a post in the caller's unit, each once. */
    List<String> names() {
        return records.named("Staff.names", String.class).getResultList();
    }

    /**
     * The post of an appointment.
     *
     * @param staff id of whoever takes it up
     * @throws RuleViolation as {@link StaffService#appoint}
     */
    Post of(Appointment appointment, long staff) {
        me.require(appointment.unit());
        requirePast(appointment.to() == null ? appointment.from() : appointment.to());
        String role = codes.find(Post.ROLES, appointment.role(), appointment.from())
                .map(choice -> choice.name(Messages.CHINESE))
                .orElseThrow(() -> new RuleViolation("organization.rule.unknown-role"));
        Post post = new Post(appointment.unit(), appointment.role(), appointment.from(), appointment.to());
        if (regions.find(appointment.unit().code())
                .filter(unit -> post.fits(unit.getKind()))
                .isEmpty()) {
            throw new RuleViolation("organization.rule.role-unit", role);
        }
        if (post.isSole() && isTaken(post, staff)) {
            throw new Conflict("organization.rule.post-taken", role);
        }
        return post;
    }

    /** Two who appoint in a unit at once wait for each other, so that the second one sees what the first did. */
    private boolean isTaken(Post post, long staff) {
        em.find(Region.class, post.getUnit().code(), LockModeType.PESSIMISTIC_WRITE);
        return em.createNamedQuery("Staff.holding", Long.class)
                        .setParameter("unit", post.getUnit().code())
                        .setParameter("role", post.getRole())
                        .setParameter("but", staff)
                        .setParameter("from", post.getFrom())
                        .setParameter("to", post.isHeld() ? OPEN_END : post.getTo())
                        .getSingleResult()
                > 0;
    }

    /** The register as a workbook of the caller's unit, by the roles of today. */
    StaffSheet sheet() {
        return new StaffSheet(regions, me.scope(), codes, LocalDate.now(clock));
    }

    String name(ScopePath unit) {
        return regions.fullName(unit);
    }

    RegionKind kind(ScopePath unit) {
        return regions.find(unit.code()).orElseThrow().getKind();
    }

    /** Names of the posts that units of a kind have. */
    String names(RegionKind kind) {
        return codes.today(Post.ROLES).stream()
                .filter(role -> Post.fits(role.code(), kind))
                .map(Choice::name)
                .collect(Collectors.joining("、"));
    }

    void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("organization.rule.day-ahead");
        }
    }

    /** Words of an act for the trail. */
    String told(String key, Appointment post) {
        return Wording.of(key, regions.fullName(post.unit()), post.role(), post.from());
    }
}
