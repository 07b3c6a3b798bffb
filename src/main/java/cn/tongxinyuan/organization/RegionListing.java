package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Streets of the district, communities of a street, grids of a community; or what a search finds in the district. */
@ApplicationScoped
public class RegionListing extends Listing {

    private static final int DISTRICT_DIGITS = 6;
    private static final Field<String> WITHIN =
            Field.onlyFilter("within", Kind.TEXT).parameter("parent").label("organization.region-list.within");

    @Inject
    RegionService regions;

    @Inject
    Me me;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "organization",
                        WITHIN,
                        Field.from("code", Kind.CODE, Region::getCode)
                                .label("organization.field.regionCode")
                                .sorted()
                                .searched()
                                .fixed(),
                        Field.from("name", Kind.TEXT, Region::getName)
                                .label("organization.field.regionName")
                                .sorted()
                                .searched(),
                        Field.from("shortName", Kind.TEXT, Region::getShortName).unseen(),
                        Field.from("kind", Kind.of(RegionKind.class), Region::getKind),
                        Field.from("parent", Kind.TEXT, Region::getParent).unseen(),
                        Field.from("street", Kind.TEXT, this::street).internal(),
                        Field.from("parts", Kind.COUNT, this::parts).sorted(),
                        Field.from("validFrom", Kind.DAY, Region::getValidFrom).unseen(),
                        Field.from("validTo", Kind.DAY, Region::getValidTo).unseen(),
                        Field.from("supersededBy", Kind.TEXT, Region::getSupersededBy)
                                .unseen())
                .key("code")
                .everybodys();
    }

    @Override
    public String view() {
        return "organization/region-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    protected Optional<List<?>> records(Query query) {
        return Optional.of(
                query.words() != null
                        ? regions.search(new ScopePath(me.scope().code().substring(0, DISTRICT_DIGITS)), "")
                        : regions.children(unit(query)));
    }

    /** The unit whose parts are listed; a search goes through the whole district. */
    public String unit(Query query) {
        String district = me.scope().code().substring(0, DISTRICT_DIGITS);
        return query.words() == null ? query.filter(WITHIN).orElse(district) : district;
    }

    private String street(Region region) {
        return regions.street(region.getPath()).map(Region::getShortName).orElse("");
    }

    private Long parts(Region region) {
        return (long) regions.children(region.getCode()).size();
    }
}
