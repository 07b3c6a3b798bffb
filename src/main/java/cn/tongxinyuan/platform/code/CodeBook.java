package cn.tongxinyuan.platform.code;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.database.Turns;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The lists with all their names, past and to come, and new names for the entries an office names itself. Who may, and which
 * entries those are, is said by the module of the list, whose act this is part of.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CodeBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    Event<CodesChanged> changed;

    @Inject
    Clock clock;

    /** What a code was, is or will be called. @param to last day, null while there is none */
    public record Entry(Choice choice, LocalDate from, LocalDate to) {}

    /** All entries of a list in its order, those of a code from the first on. */
    public List<Entry> entries(String list) {
        return codes(list).stream().map(Code::entry).toList();
    }

    /**
     * From a day on a code is called otherwise; names that were to begin later are given up. What it was called until then
     * stays.
     *
     * @param from after today: nobody renames what has been written already
     * @throws UnknownRecord {@code platform.rule.unknown-code}
     */
    public void rename(String list, Choice named, LocalDate from) {
        if (!from.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("a name begins after today, not on " + from);
        }
        turns.take("code-" + list);
        List<Code> names = codes(list).stream()
                .filter(code -> code.choice().code().equals(named.code()))
                .toList();
        Code before = names.stream()
                .filter(code -> !code.beginsAfter(from))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new UnknownRecord("platform.rule.unknown-code", named.code()));
        names.stream().filter(code -> code.beginsAfter(from)).forEach(em::remove);
        if (before.begins(from)) {
            before.call(named);
        } else {
            em.persist(before.follow(named, from));
        }
        em.flush();
        changed.fire(new CodesChanged(list));
    }

    private List<Code> codes(String list) {
        return em.createNamedQuery("Code.ofList", Code.class)
                .setParameter("list", list)
                .getResultList();
    }
}
