package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What communities of the caller's unit need and its partners offer. */
@ApplicationScoped
public class OfferListing extends Listing {

    /** Every part is true or false, never unknown, so that its negation finds the rest. */
    private static final String LATE =
            "(r.state = cn.tongxinyuan.organization.partner.OfferState.CLAIMED and r.dueOn < :today)";

    private static final Fields FIELDS = Fields.of(
                    "organization",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("side", Kind.of(OfferSide.class)).filtered(),
                    Field.of("help", Kind.coded(PartnerDetails.HELP)).filtered(),
                    Field.of("what", Kind.TEXT).searched(),
                    Field.of("scope", Kind.TEXT).unseen(),
                    Field.of("place", Kind.UNIT.saidInJson(), "scope"),
                    Field.of("partner", Kind.TEXT, "partnerName"),
                    Field.of("from", Kind.DAY).optional().label("organization.field.offerFrom"),
                    Field.of("until", Kind.DAY).sorted().label("organization.field.offerUntil"),
                    Field.of("people", Kind.COUNT).optional(),
                    Field.of("state", Kind.of(OfferState.class)).filtered(),
                    Field.of("dueOn", Kind.DAY).nullable().sorted(),
                    Field.of("late", Kind.FLAG, "case when " + LATE + " then 1 else 0 end")
                            .filteredBy(late -> late ? LATE : "not " + LATE)
                            .summed()
                            .unseen(),
                    Field.of("doneOn", Kind.DAY).optional(),
                    Field.of("served", Kind.COUNT).optional())
            .of("PartnerOffer")
            .key("code")
            .scope("scope");

    @Inject
    UnitFilter units;

    @Override
    public String view() {
        return "organization/offer-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
