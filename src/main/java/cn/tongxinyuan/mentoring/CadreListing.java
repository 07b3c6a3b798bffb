package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reserve cadres of the caller's unit, in no order but that of their codes and days. */
@ApplicationScoped
public class CadreListing extends Listing {

    @Inject
    UnitFilter units;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "mentoring",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("name", Kind.TEXT, "staffName")
                                .label("mentoring.field.staffName")
                                .searched(),
                        Field.of("staff", Kind.CODE, "staffCode").searched().optional(),
                        Field.of("place", Kind.UNIT, "scope").label("mentoring.field.unit"),
                        Field.of("education", Kind.coded(CadreDetails.EDUCATION))
                                .filtered()
                                .optional(),
                        Field.of("recommendedOn", Kind.DAY).sorted(),
                        Field.of("admittedOn", Kind.DAY).nullable(),
                        Field.of("appointedOn", Kind.DAY).nullable().optional(),
                        Field.of("post", Kind.coded(CadreService.POSTS))
                                .nullable()
                                .optional(),
                        Field.of("state", Kind.of(CadreState.class)).filtered())
                .of("ReserveCadre")
                .key("code")
                .scope("scope");
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "mentoring/cadre-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return MentoringPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
