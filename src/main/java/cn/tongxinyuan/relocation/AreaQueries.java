package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds areas within a scope. */
final class AreaQueries {

    private AreaQueries() {}

    static List<Area> inScope(EntityManager em, ScopePath scope) {
        return em.createNamedQuery("Area.inScope", Area.class)
                .setParameter("scope", scope.pattern())
                .getResultList();
    }

    /** Areas on whose own rolls households of these keys stand. */
    static List<Area> ofHouseholds(EntityManager em, ScopePath scope, List<String> keys) {
        return em.createNamedQuery("Area.ofHouseholds", Area.class)
                .setParameter("keys", keys)
                .setParameter("scope", scope.pattern())
                .getResultList();
    }

    static Optional<Area> find(EntityManager em, ScopePath scope, String code) {
        return em.createNamedQuery("Area.byCode", Area.class)
                .setParameter("code", code)
                .setParameter("scope", scope.pattern())
                .getResultStream()
                .findFirst();
    }

    /** @throws UnknownRecord {@code relocation.rule.unknown-area}, for areas outside the scope a {@link HiddenRecord} */
    static Area require(EntityManager em, ScopePath scope, String code) {
        return find(em, scope, code).orElseThrow(() -> missing(em, scope, code, "relocation.rule.unknown-area", code));
    }

    /**
     * Lets rolls of one area wait for each other until the transaction ends. An update, as it lets others refer to the area
     * meanwhile: an act that has its household and books on the area would wait for a roll that waits for that household.
     */
    static void hold(EntityManager em, Area area) {
        em.createNamedQuery("Area.hold").setParameter("id", area.getId()).executeUpdate();
    }

    /**
     * Says that nothing was found within the scope; where the area exists outside of it, only the trail will know.
     *
     * @param key rule to answer with, the same in both cases
     * @param asked what the caller asked for
     */
    static UnknownRecord missing(EntityManager em, ScopePath scope, String area, String key, String asked) {
        boolean hidden = isAnywhere(em, area) && find(em, scope, area).isEmpty();
        return hidden ? new HiddenRecord(key, asked) : new UnknownRecord(key, asked);
    }

    /** Whether the code is taken: codes are unique in the whole district, so this is asked beyond the caller's scope. */
    static boolean isAnywhere(EntityManager em, String code) {
        return em.createNamedQuery("Area.anywhere", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    static List<AreaRoll> rolls(EntityManager em, ScopePath scope) {
        return em.createNamedQuery("Area.rolls", AreaRoll.class)
                .setParameter("scope", scope.pattern())
                .getResultList();
    }

    /** Rolls of the area and its parts; nothing where none is chosen. */
    static List<AreaRoll> rolls(EntityManager em, ScopePath scope, String code) {
        return code == null
                ? List.of()
                : em.createNamedQuery("Area.rollsOf", AreaRoll.class)
                        .setParameter("code", code)
                        .setParameter("scope", scope.pattern())
                        .getResultList();
    }

    /** Writes anew who answers for the households of an area. */
    static void officers(EntityManager em, Area area) {
        em.createNamedQuery("AreaOfficer.forget")
                .setParameter("area", area.getId())
                .executeUpdate();
        em.createNamedQuery("Household.officers", String.class)
                .setParameter("area", area.getId())
                .setParameter("scope", area.getScope().pattern())
                .getResultList()
                .forEach(officer -> em.persist(new AreaOfficer(area, officer)));
    }
}
