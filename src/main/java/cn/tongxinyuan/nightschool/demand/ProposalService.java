package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import cn.tongxinyuan.nightschool.Term;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 开课建议: what a term's courses still leave open of what is asked for. */
@Stateless
@RolesAllowed(NightschoolPermission.VIEW)
public class ProposalService {

    @Inject
    WishQueries queries;

    @Inject
    Clock clock;

    /**
     * What is open of a term.
     *
     * @param terms all there are, the latest first
     * @param before the term before, in which people may have waited in vain; null where there is none
     * @param lines most unmet first
     */
    public record Proposals(List<Term> terms, Term term, Term before, List<Proposal> lines) {

        public Proposals {
            terms = List.copyOf(terms);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is open in a unit.
     *
     * @param code of the term; null for the next that begins, or the last there is where none does
     * @throws RuleViolation {@code nightschool.rule.unknown-term}
     */
    public Proposals of(String code, ScopePath unit) {
        List<Term> terms = queries.terms();
        Term term = code == null ? next(terms) : queries.term(code);
        Term before = terms.stream()
                .filter(other -> other.getFirstOn().isBefore(term.getFirstOn()))
                .findFirst()
                .orElse(null);
        List<Object[]> waited = before == null ? List.of() : queries.counts("waited", unit, before);
        List<Proposal> lines =
                Proposal.of(queries.counts("wished", unit, term), waited, queries.counts("seats", unit, term));
        return new Proposals(terms, term, before, lines);
    }

    private Term next(List<Term> terms) {
        LocalDate today = LocalDate.now(clock);
        return terms.stream()
                .filter(term -> term.getFirstOn().isAfter(today))
                .min(Comparator.comparing(Term::getFirstOn))
                .orElseGet(() -> terms.get(0));
    }
}
