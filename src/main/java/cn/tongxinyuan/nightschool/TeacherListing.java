package cn.tongxinyuan.nightschool;

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

/** Teachers of the caller's unit; telephones are masked for everybody. */
@ApplicationScoped
public class TeacherListing extends Listing {

    @Inject
    UnitFilter units;

    @Inject
    PersonalData personal;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "nightschool",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("name", Kind.TEXT).sorted().searched(),
                        Field.of("affiliation", Kind.TEXT).searched(),
                        Field.of("mobile", Kind.CODE, this::masked, "mobileSealed"),
                        Field.of("contractFrom", Kind.DAY).nullable().optional(),
                        Field.of("contractTo", Kind.DAY).nullable().sorted(),
                        Field.of("checkedUntil", Kind.DAY).nullable().sorted(),
                        Field.of("scope", Kind.TEXT).unseen(),
                        Field.of("place", Kind.UNIT.saidInJson(), "scope").optional())
                .of("NightschoolTeacher")
                .key("code")
                .scope("scope");
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    private String masked(Object... sealed) {
        return Mask.mobile(personal.open((String) sealed[0]));
    }

    @Override
    public String view() {
        return "nightschool/teacher-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return NightschoolPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
