package cn.tongxinyuan.market;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What residents asked for at markets of the caller's unit. */
@ApplicationScoped
public class NeedListing extends Listing {

    private static final Fields FIELDS = Fields.of(
                    "market",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("topic", Kind.coded(Catalogue.TOPICS)).filtered(),
                    Field.of("what", Kind.TEXT).searched(),
                    Field.of("scope", Kind.TEXT).unseen(),
                    Field.of("host", Kind.UNIT.saidInJson(), "scope"),
                    Field.of("market", Kind.CODE, "r.market.code").optional(),
                    Field.of("collectedOn", Kind.DAY).sorted(),
                    Field.of("answeredOn", Kind.DAY).optional(),
                    Field.of("state", Kind.of(NeedState.class)).filtered())
            .of("Need")
            .key("code")
            .scope("scope");

    @Inject
    UnitFilter units;

    @Override
    public String view() {
        return "market/need-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public String exportPermission() {
        return MarketPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
