package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Markets of the caller's unit. */
@ApplicationScoped
public class MarketListing extends Listing {

    private static final Field<ScopePath> COMMUNITY = UnitFilter.called("community");
    private static final Field<Instant> START =
            Field.of("startsAt", Kind.MOMENT).sorted();

    private static final Fields FIELDS = Fields.of(
                    "market",
                    COMMUNITY,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("theme", Kind.TEXT).searched(),
                    Field.of("scope", Kind.TEXT).unseen(),
                    Field.of("host", Kind.UNIT.saidInJson(), "scope"),
                    Field.of("place", Kind.TEXT).searched(),
                    START,
                    Field.of("endsAt", Kind.MOMENT).optional(),
                    Field.of("site", Kind.of(Site.class)).optional(),
                    Field.of("stallLimit", Kind.COUNT).optional(),
                    Field.of("visitors", Kind.COUNT).summed(),
                    Field.of("cost", Kind.MONEY).summed().optional(),
                    Field.of("heldOn", Kind.DAY).sorted().nullable().optional(),
                    Field.of("state", Kind.of(MarketState.class)).filtered(),
                    Field.onlyFilter("from", Kind.DAY.bound(MarketQueries::begin))
                            .filteredBy(day -> "r.startsAt >= :value"),
                    Field.onlyFilter("to", Kind.DAY.bound(day -> MarketQueries.begin(day.plusDays(1))))
                            .filteredBy(day -> "r.startsAt < :value"))
            .of("Market")
            .key("code")
            .scope("scope")
            .order(START, true);

    @Inject
    UnitFilter units;

    @Override
    public String view() {
        return "market/market-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("community") ? units.choices(query, COMMUNITY) : List.of();
    }
}
