package cn.tongxinyuan.market.zone;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Names of the zones, past and to come. */
@ApplicationScoped
public class ZoneListing extends Listing {

    private static final Fields FIELDS = Fields.of(
                    "market",
                    Field.from("key", Kind.CODE, Zone::key).unseen(),
                    Field.from("zoneName", Kind.TEXT, Zone::name).fixed(),
                    Field.from("englishName", Kind.TEXT, Zone::englishName),
                    Field.from("origin", Kind.of(Zone.Origin.class), Zone::origin),
                    Field.from("nameFrom", Kind.DAY, Zone::from),
                    Field.from("nameTo", Kind.DAY, Zone::to),
                    Field.from("validity", Kind.of(Zone.Validity.class), Zone::validity),
                    Field.from("code", Kind.CODE, Zone::code).optional())
            .key("key")
            .everybodys();

    @Inject
    ZoneService zones;

    @Override
    public String view() {
        return "market/zone-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    protected Optional<List<?>> records(Query query) {
        return Optional.of(zones.all());
    }
}
