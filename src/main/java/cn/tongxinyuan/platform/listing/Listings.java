package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lists of all modules: each under the permission of its page and within the caller's unit. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class Listings {

    @PersistenceContext
    EntityManager em;

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    @Inject
    PersonalData personal;

    @Inject
    Clock clock;

    /**
     * The part of a list an address asks for.
     *
     * @throws RuleViolation {@code platform.rule.foreign-page} for a cursor of another order, and what the list itself
     *     refuses
     * @throws OutOfScope without the permission of the list's page
     */
    public ListPart part(Listing listing, Query query) {
        return queries(listing).part(query);
    }

    /**
     * All that the page of a list shows, of one moment.
     *
     * @throws RuleViolation as {@link #part}
     * @throws OutOfScope as {@link #part}
     */
    public Opened open(Listing listing, Query query) {
        ListQueries queries = queries(listing);
        ListPart part = queries.part(query);
        Totals totals = part.totals() == null ? queries.totals(query) : part.totals();
        Map<String, List<Listing.Choice>> choices = listing.fields().filters().stream()
                .filter(Field::isChosenFromRecords)
                .collect(Collectors.toMap(Field::name, field -> listing.choices(field, query)));
        return new Opened(part, totals, choices);
    }

    /**
     * A page of a list.
     *
     * @param choices of filters whose values records tell, by their names
     */
    public record Opened(ListPart part, Totals totals, Map<String, List<Listing.Choice>> choices) {}

    /** What the query finds in all. */
    public Totals totals(Listing listing, Query query) {
        return queries(listing).totals(query);
    }

    /** Those of these keys that the caller's list holds. */
    public List<Chosen> chosen(Listing listing, Collection<String> keys) {
        return queries(listing).chosen(keys);
    }

    /** The first records a query finds, in its order. */
    public List<Chosen> chosen(Listing listing, Query query, int most) {
        return queries(listing).chosen(query, most);
    }

    private ListQueries queries(Listing listing) {
        ListQueries queries = new ListQueries(em, listing, me, personal, clock);
        queries.require(registry);
        return queries;
    }
}
