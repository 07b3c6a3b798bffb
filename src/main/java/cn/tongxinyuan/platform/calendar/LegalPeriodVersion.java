package cn.tongxinyuan.platform.calendar;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.LegalPeriod;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A legal period as one version of the law sets it; a change of law closes the row and opens another. */
@Entity
@Table(name = "platform_legal_period")
@NamedQuery(
        name = "LegalPeriodVersion.onDay",
        query = "select p from LegalPeriodVersion p where p.code = :code and p.validFrom <= :day"
                + " and (p.validTo is null or p.validTo >= :day)")
@PublicData(reason = "periods are set by published law")
public class LegalPeriodVersion extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "amount")
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private LegalPeriod.Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LegalPeriod.Kind kind;

    @Column(name = "starts")
    private String starts;

    @Column(name = "source")
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected LegalPeriodVersion() {}

    public LegalPeriod getPeriod() {
        return new LegalPeriod(code, name, amount, unit, kind, starts, source, validFrom, validTo);
    }
}
