package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import cn.tongxinyuan.nightschool.TermService;
import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What residents of the caller's unit wish for. */
@ApplicationScoped
public class WishListing extends Listing {

    private static final Fields FIELDS = Fields.of(
                    "nightschool",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("term", Kind.CODE, "t.code").filtered(),
                    Field.of("topic", Kind.coded(CoursePlan.TOPICS)).filtered(),
                    Field.of("wishWords", Kind.TEXT, "words").searched(),
                    Field.of("community", Kind.UNIT, "scope"),
                    Field.of("hours", Kind.coded(WishDetails.HOURS)).filtered(),
                    Field.of("persons", Kind.COUNT),
                    Field.of(
                                    "counted",
                                    Kind.COUNT,
                                    "case when r.state = cn.tongxinyuan.nightschool.demand.WishState.COUNTED then r.persons else 0 end")
                            .summed()
                            .optional(),
                    Field.of("channel", Kind.of(WishChannel.class)).filtered(),
                    Field.of("sheet", Kind.TEXT).searched().optional(),
                    Field.of("saidOn", Kind.DAY).sorted(),
                    Field.of("state", Kind.of(WishState.class)).filtered())
            .of("NightschoolWish join r.term t")
            .key("code")
            .scope("scope");

    @Inject
    UnitFilter units;

    @Inject
    TermService terms;

    @Override
    public String view() {
        return "nightschool/wish-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public String exportPermission() {
        return NightschoolPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return switch (filter.parameter()) {
            case "unit" -> units.choices(query);
            case "term" -> terms.all().stream()
                    .map(term -> new Choice(term.getCode(), term.getName()))
                    .toList();
            default -> List.of();
        };
    }
}
