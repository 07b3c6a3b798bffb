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

    public boolean isHeld() {
        return to == null;
    }

    public ScopePath getUnit() {
        return new ScopePath(unit);
    }

    /** Code of a {@link PostRole}. */
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
