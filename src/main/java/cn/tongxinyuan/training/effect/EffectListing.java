package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What units of the caller's say they have used of classes. */
@ApplicationScoped
public class EffectListing extends Listing {

    private static final String TOLD = "r.answeredOn is not null";

    private static final Fields FIELDS = Fields.of(
                    "training",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("title", Kind.TEXT).searched(),
                    Field.of("training", Kind.CODE, "trainingCode").searched().optional(),
                    Field.of("place", Kind.UNIT.saidInJson(), "scope").label("training.field.unit"),
                    Field.of("askedOn", Kind.DAY).sorted(),
                    Field.of("answer", Kind.TEXT)
                            .nullable()
                            .label("training.field.used")
                            .searched(),
                    Field.of("told", Kind.FLAG, "case when " + TOLD + " then 1 else 0 end")
                            .filteredBy(told -> told ? TOLD : "not (" + TOLD + ")")
                            .summed())
            .of("TrainingEffect")
            .key("code")
            .scope("scope");

    @Inject
    UnitFilter units;

    @Override
    public String view() {
        return "training/effect-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
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
