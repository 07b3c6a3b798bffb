package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Partners of the caller's unit; whom to call is masked for everybody. */
@ApplicationScoped
public class PartnerListing extends Listing {

    static final Field<String> CODE =
            Field.of("code", Kind.CODE).sorted().searched().fixed();
    static final Field<String> NAME = Field.of("name", Kind.TEXT).sorted().searched();
    static final Field<String> SCOPE = Field.of("scope", Kind.TEXT).unseen();

    /** Every part is true or false, never unknown, so that its negation finds the rest. */
    private static final String IN_FORCE = "(r.since <= :today and (r.until is null or r.until >= :today)"
            + " and r.state = cn.tongxinyuan.organization.partner.PartnerState.ACTIVE)";

    @Inject
    UnitFilter units;

    @Inject
    PersonalData personal;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "organization",
                        UnitFilter.FIELD,
                        CODE,
                        NAME,
                        Field.of("kind", Kind.of(PartnerKind.class)).filtered(),
                        Field.of("speciality", Kind.coded(PartnerDetails.HELP)).filtered(),
                        SCOPE,
                        Field.of("place", Kind.UNIT.saidInJson(), "scope"),
                        Field.of("person", Kind.TEXT, this::name, "personSealed"),
                        Field.of("mobile", Kind.CODE, this::mobile, "mobileSealed"),
                        Field.of("creditCode", Kind.CODE).searched().optional(),
                        Field.of("since", Kind.DAY).sorted().optional().label("organization.field.partnerSince"),
                        Field.of("until", Kind.DAY).nullable().sorted().label("organization.field.partnerUntil"),
                        Field.of("inForce", Kind.FLAG, "case when " + IN_FORCE + " then 1 else 0 end")
                                .filteredBy(on -> on ? IN_FORCE : "not " + IN_FORCE)
                                .summed())
                .of("Partner")
                .key("code")
                .scope("scope");
    }

    private String name(Object... sealed) {
        return Mask.name(personal.open((String) sealed[0]));
    }

    private String mobile(Object... sealed) {
        return Mask.mobile(personal.open((String) sealed[0]));
    }

    @Override
    public String view() {
        return "organization/partner-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return OrganizationPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
