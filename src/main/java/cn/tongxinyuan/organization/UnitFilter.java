package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing.Choice;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Narrows a list to a unit and what lies in it. */
@ApplicationScoped
public class UnitFilter {

    public static final Field<ScopePath> FIELD = Field.onlyFilter("unit", Kind.UNIT)
            .label("organization.field.street")
            .filteredBy(unit -> "r.scope like concat(:value, '%')");

    private static final int DISTRICT_DIGITS = 6;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    /** Streets the caller may see, and the unit an address asked for when it is none of them. */
    public List<Choice> choices(Query query) {
        String district = me.scope().code().substring(0, DISTRICT_DIGITS);
        Stream<Region> streets = regions.children(district).stream()
                .filter(street -> me.scope().contains(street.getPath())
                        || street.getPath().contains(me.scope()));
        Stream<Region> asked = query.filter(FIELD).flatMap(unit -> regions.find(unit.code())).stream()
                .filter(region -> region.getKind() != RegionKind.STREET);
        return Stream.concat(streets, asked)
                .map(region -> new Choice(region.getCode(), regions.name(region.getPath())))
                .toList();
    }
}
