package cn.tongxinyuan.platform.code;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The code lists of all modules. Each is read once on a day, and once more after an office has named an entry; what a script
 * changes counts from the next day on. Open to every caller: the names are public.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Codes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final Map<String, Read> lists = new ConcurrentHashMap<>();

    private record Read(LocalDate on, List<Code> entries) {}

    /** What a form offers today, in the order of the list; empty for a list nobody knows. */
    public List<Choice> today(String list) {
        return on(list, LocalDate.now(clock));
    }

    /** What was or will be valid on a day. */
    public List<Choice> on(String list, LocalDate day) {
        return entries(list)
                .filter(entry -> entry.isValidOn(day))
                .map(Code::choice)
                .toList();
    }

    /** What a code meant on a day; where it was given up before, what it had meant last. */
    public Optional<Choice> find(String list, String code, LocalDate day) {
        return entries(list)
                .filter(entry -> entry.choice().code().equals(code) && entry.hasBegunOn(day))
                .reduce((earlier, later) -> later)
                .map(Code::choice);
    }

    /** What it was called on that day, for this reader; the code itself where the list never had it. */
    public String name(String list, String code, LocalDate day, Locale reader) {
        return find(list, code, day).map(choice -> choice.name(reader)).orElse(code);
    }

    /** What was read of a list is read again. */
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodesChanged change) {
        lists.remove(change.list());
    }

    private Stream<Code> entries(String list) {
        LocalDate today = LocalDate.now(clock);
        return lists
                .compute(
                        list,
                        (name, before) ->
                                before != null && before.on().equals(today) ? before : new Read(today, read(name)))
                .entries()
                .stream();
    }

    private List<Code> read(String list) {
        return em.createNamedQuery("Code.ofList", Code.class)
                .setParameter("list", list)
                .getResultList();
    }
}
