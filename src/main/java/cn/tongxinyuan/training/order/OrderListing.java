package cn.tongxinyuan.training.order;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Orders of the caller's unit; what nobody answered within its term is late by the calendar alone. */
@ApplicationScoped
public class OrderListing extends Listing {

    private static final String LATE = "r.answeredOn is null and r.dueOn < :today";

    @Inject
    UnitFilter units;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "training",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("topic", Kind.TEXT).searched(),
                        Field.of("place", Kind.UNIT, "scope").label("training.field.requester"),
                        Field.of("people", Kind.COUNT),
                        Field.of("from", Kind.DAY),
                        Field.of("to", Kind.DAY).optional(),
                        Field.of("placedOn", Kind.DAY).sorted(),
                        Field.of("dueOn", Kind.DAY).sorted(),
                        Field.of("answeredOn", Kind.DAY).nullable().optional(),
                        Field.of("deliveredOn", Kind.DAY).nullable().optional(),
                        Field.of("into", Kind.CODE).nullable().optional(),
                        Field.of("late", Kind.FLAG, "case when " + LATE + " then 1 else 0 end")
                                .filteredBy(late -> late ? LATE : "not (" + LATE + ")")
                                .summed()
                                .unseen(),
                        Field.of("state", Kind.of(OrderState.class)).filtered())
                .of("TrainingOrder")
                .key("code")
                .scope("scope");
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "training/order-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return TrainingPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
