package cn.tongxinyuan.relocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;

/** Reads campaigns, which migrations bring. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class CampaignService {

    @PersistenceContext
    EntityManager em;

    /** The campaign of a day: the latest that had begun, else the first to come; empty where there is none. */
    public Optional<Campaign> at(LocalDate day) {
        return em.createNativeQuery("select code, name, starts_on, ends_on from relocation_campaign"
                        + " order by case when starts_on <= ?1 then 0 else 1 end,"
                        + " case when starts_on <= ?1 then starts_on end desc, starts_on")
                .setParameter(1, Date.valueOf(day))
                .setMaxResults(1)
                .getResultStream()
                .map(row -> campaign((Object[]) row))
                .findFirst();
    }

    private static Campaign campaign(Object[] row) {
        return new Campaign((String) row[0], (String) row[1], day(row[2]), day(row[3]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
