package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.fact.Fact;
import cn.tongxinyuan.organization.fact.FactSource;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Services and projects that somebody had claimed and completed. */
@ApplicationScoped
class ClaimFacts implements FactSource {

    @Inject
    ScopedQueries records;

    @Override
    public String code() {
        return "appraisal.claims";
    }

    @Override
    public List<Fact> of(Staff person, LocalDate from, LocalDate to) {
        return records.named("AppraisalClaim.ofStaff", Claim.class)
                .setParameter("staff", Set.of(person.getCode()))
                .getResultStream()
                .filter(claim -> claim.getOutcome() == ClaimOutcome.DONE
                        && !claim.getEnded().isBefore(from)
                        && !claim.getEnded().isAfter(to))
                .map(claim -> new Fact(claim.getEnded(), claim.getTitle(), BigDecimal.ONE, ""))
                .toList();
    }
}
