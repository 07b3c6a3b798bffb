package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** 任职: somebody holds a role in a unit from a day on, to a last day or until now. A value; a change is another one. */
@Embeddable
public class Post implements Serializable {

    /** Code list of the roles; each says by its first word which kind of unit has it. */
    public static final String ROLES = "organization.post";

    private static final long serialVersionUID = 1L;

    @Column(name = "unit")
    private String unit;

    @Column(name = "role_code")
    private String role;

    @Column(name = "held_from")
    private LocalDate from;

    @Column(name = "held_to")
    private LocalDate to;

    protected Post() {}

    Post(ScopePath unit, String role, LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("organization.rule.post-days");
        }
        this.unit = unit.code();
        this.role = role;
        this.from = from;
        this.to = to;
    }

    /** The post that {@link #toString} tells of. */
    static Post of(String text) {
        String[] parts = text.split(" ", -1);
        LocalDate last = parts[3].isEmpty() ? null : LocalDate.parse(parts[3]);
        return new Post(new ScopePath(parts[0]), parts[1], LocalDate.parse(parts[2]), last);
    }

    @Override
    public String toString() {
        return unit + " " + role + " " + from + " " + (to == null ? "" : to);
    }

    Post until(LocalDate last) {
        return new Post(getUnit(), role, from, last);
    }

    /** The same role in the same unit on some same day. */
    boolean overlaps(Post other) {
        return unit.equals(other.unit)
                && role.equals(other.role)
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }

    /** Whether units of this kind have such a post. */
    boolean fits(RegionKind kind) {
        return fits(role, kind);
    }

    static boolean fits(String role, RegionKind kind) {
        return role.startsWith(kind + "_");
    }

    /** A unit has one secretary at a time. */
    boolean isSole() {
        return role.endsWith("_SECRETARY");
    }

    public boolean isHeld() {
        return to == null;
    }

    public ScopePath getUnit() {
        return new ScopePath(unit);
    }

    /** Code of the list {@link #ROLES}. */
    public String getRole() {
        return role;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** Last day; null while it is held. */
    public LocalDate getTo() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Post that
                && unit.equals(that.unit)
                && role.equals(that.role)
                && from.equals(that.from)
                && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, role, from, to);
    }
}
