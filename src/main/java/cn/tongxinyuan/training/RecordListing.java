package cn.tongxinyuan.training;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** People of the caller's unit who hold a post, with their hours of this year; never in the order of their hours. */
@ApplicationScoped
public class RecordListing extends Listing {

    @Inject
    UnitFilter units;

    @Inject
    TrainingQueries queries;

    @Inject
    Clock clock;

    private LocalDate described = LocalDate.MIN;
    private Fields fields;

    /** The year and what is asked in it are those of the day. */
    private Fields describe(LocalDate today) {
        BigDecimal standard = queries.terms(today).getYearlyHours();
        String sum = " from TrainingCredit c where c.staffId = r.id and c.year = " + today.getYear() + ")";
        String hours = "(select sum(c.hours)" + sum;
        String enough = "(select coalesce(sum(c.hours), 0)" + sum + " >= " + standard.toPlainString();
        return Fields.of(
                        "training",
                        UnitFilter.FIELD,
                        Field.of("staff", Kind.CODE, "code")
                                .sorted()
                                .searchedIn("keys.open")
                                .fixed(),
                        Field.of("name", Kind.TEXT)
                                .label("training.field.staffName")
                                .sorted()
                                .searchedIn("keys.person"),
                        Field.of("place", Kind.UNIT.saidInJson(), "scope").label("training.field.unit"),
                        Field.of("hours", Kind.NUMBER, hours).label("training.field.yearHours"),
                        Field.of("met", Kind.FLAG, kept -> isMet(kept[0], standard), hours)
                                .filteredBy(met -> met ? enough : "not (" + enough + ")"))
                .of("Staff")
                .key("code")
                .scopeBy("r.leftOn is null and r.scope like :scope")
                .indexed(TrainingPermission.RECORDS);
    }

    private static boolean isMet(Object hours, BigDecimal standard) {
        return hours != null && new BigDecimal(hours.toString()).compareTo(standard) >= 0;
    }

    @Override
    public String view() {
        return "training/record-list";
    }

    @Override
    public synchronized Fields fields() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(described)) {
            fields = describe(today);
            described = today;
        }
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
