package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 月记: what a month of a secondment brought, in words; one for a month. */
@Entity
@Table(name = "training_secondment_note")
@NamedQuery(
        name = "SecondmentNote.of",
        query =
                "select n from SecondmentNote n where n.secondment = :secondment and n.scope like :scope order by n.month")
public class SecondmentNote extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "secondment_id", updatable = false)
    private Secondment secondment;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "month_on", updatable = false)
    private LocalDate month;

    @Column(name = "words")
    private String words;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected SecondmentNote() {}

    SecondmentNote(Secondment secondment, LocalDate month) {
        this.secondment = secondment;
        this.scope = secondment.getScope().code();
        this.month = month;
    }

    /** What a list of former years tells of a month, as if it had been written at its end. */
    SecondmentNote(Secondment secondment, PastSecondment.Note told) {
        this(secondment, told.month().withDayOfMonth(1));
        SecondmentPlan.requireWithin(told.month(), secondment.getFrom(), secondment.getTo());
        LocalDate end = month.plusMonths(1).minusDays(1);
        write(told.words(), end.isBefore(secondment.getTo()) ? end : secondment.getTo());
    }

    /** In place of what was written before. */
    final void write(String text, LocalDate today) {
        words = text;
        writtenOn = today;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Its first day. */
    public LocalDate getMonth() {
        return month;
    }

    public String getWords() {
        return words;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }
}
