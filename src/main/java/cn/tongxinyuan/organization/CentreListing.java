package cn.tongxinyuan.organization;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Service centres of the caller's unit. */
@ApplicationScoped
public class CentreListing extends Listing {

    /** Every part is true or false, never unknown, so that its negation finds the rest. */
    private static final String ON_MAP = "(r.openedOn <= :today and (r.closedOn is null or r.closedOn > :today)"
            + " and r.onMapFrom is not null and r.onMapFrom <= :today and (r.onMapTo is null or r.onMapTo > :today))";

    private static final Fields FIELDS = Fields.of(
                    "organization",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("name", Kind.TEXT).sorted().searched(),
                    Field.of("level", Kind.of(CentreLevel.class)).filtered(),
                    Field.of("scope", Kind.TEXT).unseen(),
                    Field.of("place", Kind.UNIT.saidInJson(), "scope"),
                    Field.of("address", Kind.TEXT).optional(),
                    Field.of("lng", Kind.NUMBER).optional(),
                    Field.of("lat", Kind.NUMBER).optional(),
                    Field.of("crs", Kind.of(CoordinateSystem.class)).optional(),
                    Field.of("quality", Kind.of(PositionQuality.class)).label("organization.field.position"),
                    Field.of(
                                    "onMap",
                                    Kind.FLAG.shownAs((on, texts) -> texts.text(
                                            on
                                                    ? "organization.centre-list.on-map"
                                                    : "organization.centre-list.off-map")),
                                    "case when " + ON_MAP + " then 1 else 0 end")
                            .parameter("map")
                            .filteredBy(on -> on ? ON_MAP : "not " + ON_MAP)
                            .summed(),
                    Field.of("onMapFrom", Kind.DAY).optional(),
                    Field.of("openedOn", Kind.DAY).sorted(),
                    Field.of("closedOn", Kind.DAY).optional(),
                    Field.of("over", Kind.FLAG, "case when r.closedOn <= :today then 1 else 0 end")
                            .unseen()
                            .internal())
            .of("Centre")
            .key("code")
            .scope("scope");

    @Inject
    UnitFilter units;

    @Override
    public String view() {
        return "organization/centre-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return units.choices(query);
    }
}
