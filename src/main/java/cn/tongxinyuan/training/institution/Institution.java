package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 合作院校: an institution the academy works with. */
@Entity
@Table(name = "training_institution")
@PublicData(reason = "with whom the academy works is published")
@NamedQuery(name = "Institution.byCode", query = "select i from Institution i where i.code = :code")
@NamedQuery(
        name = "Institution.inForce",
        query = "select distinct i from Institution i join i.agreements a where a.from <= :day and a.to >= :day"
                + " order by i.code")
@NamedQuery(
        name = "Institution.called",
        query = "select count(i) from Institution i where i.nameKey = :name and i.code <> :but")
public class Institution extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "teaches")
    private String teaches;

    /** Of the latest agreement, for lists. */
    @Column(name = "agreement_no")
    private String number;

    @Column(name = "until_on")
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "training_agreement", joinColumns = @JoinColumn(name = "institution_id"))
    private Set<Agreement> agreements = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "training_served", joinColumns = @JoinColumn(name = "institution_id"))
    @Column(name = "function_code")
    private Set<String> functions = new HashSet<>();

    protected Institution() {}

    Institution(String code, InstitutionDetails details, Agreement first) {
        this.code = code;
        describe(details);
        renew(first);
    }

    final void describe(InstitutionDetails details) {
        name = details.name();
        nameKey = Text.key(details.name());
        teaches = details.teaches();
        functions.retainAll(details.functions());
        functions.addAll(details.functions());
    }

    /** @throws Conflict {@code training.rule.agreement-overlap} where another one is in force on one of its days */
    final void renew(Agreement next) {
        agreements.stream().filter(next::overlaps).findFirst().ifPresent(other -> {
            throw new Conflict("training.rule.agreement-overlap", other.getNumber(), other.getFrom(), other.getTo());
        });
        agreements.add(next);
        settle();
    }

    /** @throws RuleViolation {@code training.rule.agreement-none} where none is in force on that day */
    void end(LocalDate last) {
        Agreement held = agreements.stream()
                .filter(each -> each.isInForce(last))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("training.rule.agreement-none", last));
        agreements.removeIf(each -> each.equals(held) || each.getFrom().isAfter(last));
        agreements.add(new Agreement(held.getNumber(), held.getFrom(), last));
        settle();
    }

    private void settle() {
        Agreement latest = getAgreements().get(0);
        number = latest.getNumber();
        until = latest.getTo();
    }

    public boolean isInForce(LocalDate day) {
        return agreements.stream().anyMatch(each -> each.isInForce(day));
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getTeaches() {
        return teaches;
    }

    /** Last day of the latest agreement. */
    public LocalDate getUntil() {
        return until;
    }

    /** All agreements, the latest first. */
    public List<Agreement> getAgreements() {
        return agreements.stream()
                .sorted(Comparator.comparing(Agreement::getFrom).reversed())
                .toList();
    }

    /** Codes, in their order. */
    public Set<String> getFunctions() {
        return new TreeSet<>(functions);
    }
}
