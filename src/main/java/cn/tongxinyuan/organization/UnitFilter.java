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

    public static final Field<ScopePath> FIELD = called("unit");

    private static final int DISTRICT_DIGITS = 6;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    /** The same under another name in addresses. */
    public static Field<ScopePath> called(String word) {
        return Field.onlyFilter(word, Kind.UNIT)
                .label("organization.field.street")
                .filteredBy(unit -> "r.scope like concat(:value, '%')");
    }

    /** Streets the caller may see, and the unit an address asked for when it is none of them. */
    public List<Choice> choices(Query query) {
        return choices(query, FIELD);
    }

    /** @param field of {@link #called} */
    public List<Choice> choices(Query query, Field<ScopePath> field) {
        String district = me.scope().code().substring(0, DISTRICT_DIGITS);
        Stream<Region> streets = regions.children(district).stream()
                .filter(street -> me.scope().contains(street.getPath())
                        || street.getPath().contains(me.scope()));
        Stream<Region> asked = query.filter(field).flatMap(unit -> regions.find(unit.code())).stream()
                .filter(region -> region.getKind() != RegionKind.STREET);
        return Stream.concat(streets, asked)
                .map(region -> new Choice(region.getCode(), regions.name(region.getPath())))
                .toList();
    }
}
