package cn.tongxinyuan.training.web;

import cn.tongxinyuan.training.institution.Agreement;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about an agreement. */
public class AgreementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private LocalDate from;
    private LocalDate to;

    Agreement agreement() {
        return new Agreement(number, from, to);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
