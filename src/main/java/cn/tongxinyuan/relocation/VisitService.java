package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads visits of a household. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class VisitService {

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    /** Visits of a household, newest first. */
    public List<Visit> of(Household household, int limit) {
        return records.named("RelocationVisit.ofHousehold", Visit.class)
                .setParameter("household", household.getId())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Who went on the visit the caller recorded last, to be taken over into the next form; empty before the first. */
    public String lastStaff() {
        return records.named("RelocationVisit.lastStaff", String.class)
                .setParameter("recorder", me.getUsername())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
