package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which role holds which permission. Modules propose; what administrators changed stays. */
@Stateless
@PermitAll
public class Roles {

    @PersistenceContext
    EntityManager em;

    @Inject
    ModuleRegistry registry;

    /**
     * Grants what modules propose where the permission or the role is new to the database, and tells the system all
     * permissions. Two nodes may start at once: only SQL passes over a row the other has just written.
     */
    public void seed() {
        Set<String> known = codes("select code from platform_permission");
        Set<String> roles = codes("select distinct role_code from platform_role_permission");
        Set<String> all = new TreeSet<>();
        for (Module module : registry.modules()) {
            for (Grant grant : module.grants()) {
                all.addAll(grant.permissions());
                grant.permissions().stream()
                        .filter(permission -> !known.contains(permission) || !roles.contains(grant.role()))
                        .forEach(permission -> insertGrant(grant.role(), permission));
            }
        }
        all.forEach(permission -> em.createNativeQuery(
                        "insert into platform_permission (code) values (?1) on conflict do nothing")
                .setParameter(1, permission)
                .executeUpdate());
        SystemCaller.holds(SystemCaller.ACCOUNT.scope(), all);
    }

    /** Role and permission pairs as they stand, by role. */
    @RolesAllowed(PlatformPermission.POLICY)
    public List<Grant> grants() {
        Map<String, Set<String>> byRole = new TreeMap<>();
        em.createNamedQuery("RoleGrant.all", Object[].class).getResultStream().forEach(row -> byRole.computeIfAbsent(
                        (String) row[0], role -> new TreeSet<>())
                .add((String) row[1]));
        return byRole.entrySet().stream()
                .map(entry -> new Grant(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void insertGrant(String role, String permission) {
        em.createNativeQuery(
                        "insert into platform_role_permission (role_code, permission) values (?1, ?2) on conflict do nothing")
                .setParameter(1, role)
                .setParameter(2, permission)
                .executeUpdate();
    }

    private Set<String> codes(String select) {
        Set<String> codes = new HashSet<>();
        em.createNativeQuery(select).getResultList().forEach(code -> codes.add((String) code));
        return codes;
    }
}
