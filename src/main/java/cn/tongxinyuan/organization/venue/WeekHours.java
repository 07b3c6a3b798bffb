package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The same hours on some days of every week. */
@Embeddable
public class WeekHours implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "hours_kind")
    private HoursKind kind;

    @Column(name = "weekdays")
    private String weekdays;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    protected WeekHours() {}

    /** @throws RuleViolation {@code organization.rule.no-weekday}, {@code organization.rule.hours-turned} */
    public WeekHours(HoursKind kind, Collection<DayOfWeek> days, LocalTime opensAt, LocalTime closesAt) {
        if (days.isEmpty()) {
            throw new RuleViolation("organization.rule.no-weekday");
        }
        if (!opensAt.isBefore(closesAt)) {
            throw new RuleViolation("organization.rule.hours-turned");
        }
        this.kind = kind;
        this.weekdays = new TreeSet<>(days)
                .stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    public HoursKind getKind() {
        return kind;
    }

    /** From Monday on. */
    public List<DayOfWeek> getDays() {
        return weekdays.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).toList();
    }

    public LocalTime getOpensAt() {
        return opensAt;
    }

    public LocalTime getClosesAt() {
        return closesAt;
    }
}
