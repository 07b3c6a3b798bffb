package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A permission a role holds. */
@Entity
@Table(name = "platform_role_permission")
@IdClass(RoleGrant.Key.class)
@PublicData(reason = "says what a role may do, for whatever unit; only administrators may list it")
@NamedQuery(
        name = "RoleGrant.all",
        query = "select r.role, r.permission from RoleGrant r order by r.role, r.permission")
public class RoleGrant {

    @Id
    @Column(name = "role_code")
    private String role;

    @Id
    @Column(name = "permission")
    private String permission;

    protected RoleGrant() {}

    /** Role and permission. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String role;
        String permission;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(that.role, role)
                    && Objects.equals(that.permission, permission);
        }

        @Override
        public int hashCode() {
            return Objects.hash(role, permission);
        }
    }
}
