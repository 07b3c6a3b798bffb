package cn.tongxinyuan.activity;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Programmes of the caller's unit: who is where with which month. */
@ApplicationScoped
public class ProgrammeListing extends Listing {

    private static final String ITEMS = "(select count(i) from ProgrammeItem i where i.programme = r)";
    private static final Field<LocalDate> MONTH = Field.of(
                    "month",
                    Kind.DAY.shownAs((day, texts) -> YearMonth.from(day).toString()),
                    "monthOn")
            .sorted()
            .parameter("day");

    private static final Fields FIELDS = Fields.of(
                    "activity",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).fixed().searched(),
                    Field.of("centre", Kind.TEXT, "c.name").searched(),
                    Field.of("place", Kind.UNIT.saidInJson(), "scope").optional(),
                    Field.of("scope", Kind.TEXT).unseen(),
                    MONTH,
                    Field.onlyFilter("of", Kind.CODE.bound(ProgrammeListing::first))
                            .parameter("month")
                            .label("activity.field.month")
                            .filteredBy(month -> "r.monthOn = :value"),
                    Field.of("items", Kind.COUNT, ITEMS),
                    Field.of("state", Kind.of(ProgrammeState.class)).filtered(),
                    Field.of("publishBy", Kind.DAY).sorted(),
                    Field.of("publishedOn", Kind.DAY),
                    Field.of(
                                    "late",
                                    Kind.FLAG,
                                    "case when r.publishedOn > r.publishBy or (r.publishedOn is null and r.publishBy < :today)"
                                            + " then 1 else 0 end")
                            .filteredBy(
                                    late -> late
                                            ? "(r.publishedOn > r.publishBy or (r.publishedOn is null and r.publishBy < :today))"
                                            : "(r.publishedOn <= r.publishBy or (r.publishedOn is null and r.publishBy >= :today))")
                            .optional(),
                    Field.of("changedAt", Kind.MOMENT).optional())
            .of("Programme join Centre c on c.code = r.centre")
            .key("code")
            .scope("scope")
            .order(MONTH, true);

    @Inject
    UnitFilter units;

    @Inject
    Clock clock;

    /** First day of a month as an address writes it; a day of no month for what is none. */
    private static LocalDate first(String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeException none) {
            return LocalDate.EPOCH;
        }
    }

    @Override
    public String view() {
        return "activity/programme-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : months();
    }

    /** The next month and the year before it. */
    private List<Choice> months() {
        YearMonth next = YearMonth.now(clock).plusMonths(1);
        return Stream.iterate(next, month -> month.minusMonths(1))
                .limit(13)
                .map(month -> new Choice(month.toString(), month.toString()))
                .toList();
    }
}
