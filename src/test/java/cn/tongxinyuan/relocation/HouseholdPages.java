package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.listing.ListPart;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.listing.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of households as an account sees it. */
@ApplicationScoped
class HouseholdPages {

    @Inject
    Caller caller;

    @Inject
    Listings listings;

    @Inject
    HouseholdListing households;

    /** @param asked parameters of the address, such as {@code area=XX}; none is empty */
    ListPart part(String username, int rows, String after, String... asked) {
        return caller.as(username, () -> listings.part(households, query(asked).answering(rows, after)));
    }

    Totals totals(String username, String... asked) {
        return caller.as(username, () -> listings.totals(households, query(asked)));
    }

    /** Numbers of the first ten. */
    List<String> numbers(String username, String... asked) {
        return part(username, 10, null, asked).rows().stream()
                .map(HouseholdPages::number)
                .toList();
    }

    static String number(Row row) {
        return row.get(HouseholdListing.NUMBER);
    }

    private Query query(String... asked) {
        Map<String, String[]> parameters = Arrays.stream(asked)
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new String[] {pair[1]}));
        return Query.of(households, parameters);
    }
}
