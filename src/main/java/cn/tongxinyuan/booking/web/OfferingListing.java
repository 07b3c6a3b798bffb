package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What can be booked in the caller's unit, drafts included, with how its seats stand. */
@ApplicationScoped
public class OfferingListing extends Listing {

    /** The first day on which something begins, and the last. */
    static final String FROM = "from";

    private static final Field<Instant> START =
            Field.of("startsAt", Kind.MOMENT).sorted();

    private static final Fields FIELDS = Fields.of(
                    "booking",
                    UnitFilter.FIELD,
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("title", Kind.TEXT).searched(),
                    Field.of("kind", Kind.of(OfferingKind.class)).filtered(),
                    START,
                    Field.of("endsAt", Kind.MOMENT).optional(),
                    Field.of("place", Kind.TEXT, "c.name")
                            .label("booking.field.centre")
                            .searched(),
                    Field.of("room", Kind.TEXT).optional(),
                    Field.of("scope", Kind.TEXT).unseen(),
                    Field.of("host", Kind.UNIT.saidInJson(), "scope").optional(),
                    Field.of("capacity", Kind.COUNT, "s.capacity").unseen(),
                    Field.of("taken", Kind.COUNT, "s.onlineTaken + s.counterTaken")
                            .label("booking.field.seats"),
                    Field.of("waiting", Kind.COUNT, "s.waiting"),
                    Field.of("mode", Kind.of(SeatMode.class)).optional(),
                    Field.of("opensAt", Kind.MOMENT).optional(),
                    Field.of("closesAt", Kind.MOMENT).optional(),
                    Field.of("state", Kind.of(OfferingState.class)).filtered(),
                    Field.onlyFilter(FROM, Kind.DAY.bound(OfferingListing::begin))
                            .filteredBy(day -> "r.startsAt >= :value"),
                    Field.onlyFilter("to", Kind.DAY.bound(day -> begin(day.plusDays(1))))
                            .filteredBy(day -> "r.startsAt < :value"))
            .of("BookingOffering join r.seats s join Centre c on c.code = r.centre")
            .key("code")
            .scope("scope")
            .order(START, false);

    @Inject
    UnitFilter units;

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }

    @Override
    public String view() {
        return "booking/offering-list";
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
