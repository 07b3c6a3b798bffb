package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.listing.ListExport;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a program asks of a list; as {@code @BeanParam} of a method that is a {@link ListOf}. */
public class ListRequest extends Paging {

    @QueryParam("format")
    String format;

    @Context
    UriInfo uri;

    /** The form the list is wanted in; empty for JSON. */
    Optional<ListExport.As> format() {
        if (format == null || format.isEmpty() || format.equals("json")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(ListExport.As.values())
                .filter(each -> each.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new ProblemException(400, "PARAMETER_INVALID")));
    }

    /**
     * For callers who get another answer than the page's list: nothing may be asked that it does not read.
     *
     * @param names of what it reads, beside the paging
     * @throws ProblemException 400 where the address says more
     */
    public void requireOnly(String... names) {
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        known.addAll(List.of("after", "limit"));
        if (!known.containsAll(uri.getQueryParameters().keySet())) {
            throw new ProblemException(400, "PARAMETER_UNKNOWN", String.join(", ", known));
        }
    }

    /**
     * The question to the list.
     *
     * @param fixed parameters whose values the path gives
     * @throws ProblemException 400 for values the list cannot read
     */
    Query query(Listing listing, Map<String, String> fixed) {
        Map<String, String[]> parameters = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        fixed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        Query query = Query.of(listing, parameters);
        if (!query.unread().isEmpty()) {
            throw new ProblemException(400, "PARAMETER_INVALID");
        }
        return format().isPresent() ? query : query.answering(limit(), after());
    }
}
