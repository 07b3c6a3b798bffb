package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** An agreement with an institution, from its first day to its last. A value; a change is another one. */
@Embeddable
public class Agreement implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NUMBER = 40;

    @Column(name = "agreement_no")
    private String number;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected Agreement() {}

    /** @throws RuleViolation {@code training.rule.agreement-number}, {@code .agreement-days} */
    public Agreement(String number, LocalDate from, LocalDate to) {
        if (number == null || number.isBlank() || number.strip().length() > MOST_NUMBER) {
            throw new RuleViolation("training.rule.agreement-number", MOST_NUMBER);
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw new RuleViolation("training.rule.agreement-days");
        }
        this.number = Text.tidy(number);
        this.from = from;
        this.to = to;
    }

    boolean overlaps(Agreement other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** Last day. */
    public LocalDate getTo() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that
                && number.equals(that.number)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, from, to);
    }
}
