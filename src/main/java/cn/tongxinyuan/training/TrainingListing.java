package cn.tongxinyuan.training;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Classes of the caller's unit, and those of the units above it, which are for its people too. */
@ApplicationScoped
public class TrainingListing extends Listing {

    @Inject
    UnitFilter units;

    @Inject
    Clock clock;

    private Fields fields;

    @PostConstruct
    void describe() {
        Field<Instant> start = Field.of("startsAt", Kind.MOMENT).sorted();
        fields = Fields.of(
                        "training",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("title", Kind.TEXT).searched(),
                        Field.of("level", Kind.of(Level.class)).filtered(),
                        Field.of("tier", Kind.of(Tier.class)).filtered(),
                        Field.of("function", Kind.coded(TrainingPlan.FUNCTIONS))
                                .filtered()
                                .nullable()
                                .optional(),
                        Field.of("organiser", Kind.UNIT, "scope"),
                        Field.of("place", Kind.TEXT).searched().optional(),
                        Field.of("institution", Kind.CODE).nullable().optional(),
                        start,
                        Field.of("endsAt", Kind.MOMENT).optional(),
                        Field.of("totalHours", Kind.NUMBER),
                        Field.of("capacity", Kind.COUNT).unseen(),
                        Field.of(
                                "taken",
                                Kind.COUNT,
                                "(select count(p) from TrainingParticipant p where p.training = r)"),
                        Field.onlyFilter("from", Kind.DAY.bound(TrainingListing::begin))
                                .filteredBy(day -> "r.endsAt >= :value"),
                        Field.onlyFilter("to", Kind.DAY.bound(day -> begin(day.plusDays(1))))
                                .filteredBy(day -> "r.startsAt < :value"),
                        Field.of(
                                        "state",
                                        Kind.of(TrainingState.class).bound(state -> clock.instant()),
                                        this::state,
                                        "startsAt",
                                        "endsAt",
                                        "closedAt",
                                        "cancelledAt")
                                .filteredBy(TrainingState::condition))
                .of("TrainingClass")
                .key("code")
                .scopeBy(Training.ANNOUNCED)
                .order(start, true);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }

    private TrainingState state(Object... kept) {
        return TrainingState.of(
                (Instant) kept[0], (Instant) kept[1], (Instant) kept[2], (Instant) kept[3], clock.instant());
    }

    @Override
    public String view() {
        return "training/training-list";
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
