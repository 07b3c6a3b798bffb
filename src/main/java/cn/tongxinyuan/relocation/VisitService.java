package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads visits of a household. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class VisitService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    /** Visits of a household, newest first. */
    public List<Visit> of(Household household, int limit) {
        return em.createNamedQuery("RelocationVisit.ofHousehold", Visit.class)
                .setParameter("household", household.getId())
                .setParameter("scope", me.scope().pattern())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Who went on the visit the caller recorded last, to be taken over into the next form; empty before the first. */
    public String lastStaff() {
        List<?> staff = em.createNativeQuery(
                        "select staff from relocation_visit where recorded_by = ?1 order by recorded_at desc"
                                + " limit 1")
                .setParameter(1, me.getUsername())
                .getResultList();
        return staff.isEmpty() ? "" : (String) staff.get(0);
    }
}
