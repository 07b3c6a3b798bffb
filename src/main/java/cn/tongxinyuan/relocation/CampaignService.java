package cn.tongxinyuan.relocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads campaigns, which migrations bring. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class CampaignService {

    @PersistenceContext
    EntityManager em;

    /** The campaign of a day: the latest that had begun, else the first to come; empty where there is none. */
    public Optional<Campaign> at(LocalDate day) {
        List<Campaign> all = em.createNamedQuery("Campaign.all", Campaign.class).getResultList();
        return all.stream()
                .filter(campaign -> !campaign.getStartsOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }
}
