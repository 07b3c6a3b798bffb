package cn.tongxinyuan.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/** Why a month passed without an exchange. */
@Embeddable
public class MissedMonth implements Serializable {

    private static final long serialVersionUID = 1L;

    /** First day of the month. */
    @Column(name = "month_on")
    private LocalDate month;

    @Column(name = "reason")
    private String reason;

    protected MissedMonth() {}

    MissedMonth(YearMonth month, String reason) {
        this.month = month.atDay(1);
        this.reason = reason;
    }

    public YearMonth getMonth() {
        return YearMonth.from(month);
    }

    public String getReason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissedMonth missed && month.equals(missed.month);
    }

    @Override
    public int hashCode() {
        return month.hashCode();
    }
}
