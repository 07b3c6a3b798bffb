package cn.tongxinyuan.training.secondment;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Secondments of the people of the caller's unit. */
@ApplicationScoped
public class SecondmentListing extends Listing {

    private static final int YEARS = 6;

    @Inject
    UnitFilter units;

    @Inject
    Clock clock;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "training",
                        UnitFilter.FIELD,
                        Field.onlyFilter("year", Kind.COUNT.bound(Long::intValue))
                                .label("training.field.beginYear")
                                .filteredBy(year -> "r.year = :value"),
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("staff", Kind.CODE, "staffCode").searched().optional(),
                        Field.of("name", Kind.TEXT, "staffName")
                                .label("training.field.staffName")
                                .searched(),
                        Field.of("place", Kind.UNIT.saidInJson(), "scope").label("training.field.sender"),
                        Field.of("host", Kind.TEXT).searched(),
                        Field.of("city", Kind.TEXT).nullable().optional(),
                        Field.of("from", Kind.DAY).sorted().label("training.field.begins"),
                        Field.of("lastOn", Kind.DAY),
                        Field.of("agreement", Kind.CODE).nullable().optional(),
                        Field.of("grade", Kind.coded(Secondment.GRADES))
                                .filtered()
                                .nullable(),
                        Field.of("state", Kind.of(SecondmentState.class)).filtered())
                .of("Secondment")
                .key("code")
                .scope("scope");
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "training/secondment-list";
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
        if (filter.parameter().equals("year")) {
            int year = LocalDate.now(clock).getYear();
            return IntStream.range(0, YEARS)
                    .mapToObj(back -> String.valueOf(year - back))
                    .map(each -> new Choice(each, each))
                    .toList();
        }
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
