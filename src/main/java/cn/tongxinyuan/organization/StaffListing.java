package cn.tongxinyuan.organization;

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
import java.util.Map;

/** People of the caller's unit by their latest post, those who left included. */
@ApplicationScoped
public class StaffListing extends Listing {

    static final Field<String> CODE =
            Field.of("code", Kind.CODE).sorted().searchedIn("keys.open").fixed();

    static final Field<String> NAME = Field.of("name", Kind.TEXT)
            .label("organization.field.staffName")
            .sorted()
            .searchedIn("keys.person");
    static final Field<String> SCOPE = Field.of("scope", Kind.TEXT).unseen();

    private static final String HELD = "r.leftOn is null";

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
                        Field.of("role", Kind.coded(Post.ROLES)).filtered(),
                        SCOPE,
                        Field.of("place", Kind.UNIT.saidInJson(), "scope"),
                        Field.of("since", Kind.DAY).sorted(),
                        Field.of("leftOn", Kind.DAY).nullable().sorted(),
                        Field.of("held", Kind.FLAG, "case when " + HELD + " then 1 else 0 end")
                                .filteredBy(held -> held ? HELD : "not " + HELD)
                                .summed()
                                .unseen(),
                        Field.of("phone", Kind.TEXT, this::masked, "phone"),
                        Field.of("remark", Kind.TEXT).optional())
                .of("Staff")
                .key("code")
                .scope("scope")
                .indexed(OrganizationPermission.REVEAL);
    }

    private String masked(Object... sealed) {
        return Mask.mobile(personal.open((String) sealed[0]));
    }

    @Override
    public String view() {
        return "organization/staff-list";
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
        return units.choices(query);
    }

    /** Asks for those in office who have the words. */
    public Query inOffice(String words) {
        return Query.of(this, Map.of(Query.WORDS, new String[] {words}, "held", new String[] {"true"}));
    }
}
