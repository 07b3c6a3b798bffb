package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * 区 → 街道 → 社区/村 → 网格. Regions change by migration, that is by a restart, so they are read once. Names are open to
 * every caller, lists need {@link OrganizationPermission#VIEW}.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class RegionService {

    @PersistenceContext
    EntityManager em;

    private volatile RegionTree tree;

    /** Short name such as 新徐社区; the code itself where the region is unknown. */
    public String name(ScopePath unit) {
        return tree().name(unit);
    }

    /** Name with the street before it, such as 药山街道 新徐社区, for lists across streets. */
    public String fullName(ScopePath unit) {
        return tree().fullName(unit);
    }

    /** The street a unit lies in (or is); empty for the district. */
    public Optional<Region> street(ScopePath unit) {
        return tree().street(unit);
    }

    public Optional<Region> find(String code) {
        return tree().find(code);
    }

    /** True when a region of this code exists. */
    public boolean exists(String code) {
        return tree().find(code).isPresent();
    }

    /** Streets of a district, communities and villages of a street, grids of a community, by code. */
    @RolesAllowed(OrganizationPermission.VIEW)
    public List<Region> children(String parent) {
        return tree().children(parent);
    }

    /** Regions inside a unit whose name contains the words or whose code starts with them. */
    @RolesAllowed(OrganizationPermission.VIEW)
    public List<Region> search(ScopePath unit, String words) {
        return tree().search(unit, words.strip());
    }

    /** Every region of a unit, itself included, by code. */
    @RolesAllowed(OrganizationPermission.VIEW)
    public List<Region> within(ScopePath unit) {
        return tree().search(unit, "");
    }

    /** Codes of every region of a unit, itself included, in their order; open as names are. */
    public List<ScopePath> units(ScopePath unit) {
        return tree().search(unit, "").stream().map(Region::getPath).toList();
    }

    private RegionTree tree() {
        RegionTree known = tree;
        if (known == null) {
            known = new RegionTree(
                    em.createNamedQuery("Region.all", Region.class).getResultList());
            tree = known;
        }
        return known;
    }
}
