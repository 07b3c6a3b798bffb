package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.organization.UnitFilter;
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
import java.util.List;

/** Courses of the caller's unit, drafts included, with how their seats stand. */
@ApplicationScoped
public class CourseListing extends Listing {

    @Inject
    UnitFilter units;

    @Inject
    TermService terms;

    @Inject
    Clock clock;

    private Fields fields;

    @PostConstruct
    void describe() {
        Field<Instant> start = Field.of("startsAt", Kind.MOMENT, "o.startsAt").sorted();
        fields = Fields.of(
                        "nightschool",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("title", Kind.TEXT, "o.title").searched(),
                        Field.of("term", Kind.CODE, "t.code").filtered(),
                        Field.of("topic", Kind.coded(CoursePlan.TOPICS))
                                .filtered()
                                .nullable()
                                .optional(),
                        Field.of("community", Kind.UNIT).filteredBy(unit -> "r.community like concat(:value, '%')"),
                        start,
                        Field.of("endsAt", Kind.MOMENT, "o.endsAt").optional(),
                        Field.of("teacher", Kind.TEXT, "r.teacherName").searched(),
                        Field.of("audience", Kind.of(Audience.class)).filtered().optional(),
                        Field.of("capacity", Kind.COUNT, "s.capacity").unseen(),
                        Field.of("taken", Kind.COUNT, "s.onlineTaken + s.counterTaken")
                                .label("nightschool.field.seats"),
                        Field.of("waiting", Kind.COUNT, "s.waiting"),
                        Field.of(
                                        "unserved",
                                        Kind.COUNT,
                                        "(select count(b) from BookingBooking b where b.offering = o and "
                                                + Course.UNSERVED + ")")
                                .optional(),
                        Field.of("minimum", Kind.COUNT).optional(),
                        Field.of("offering", Kind.CODE, "o.code").optional(),
                        Field.of("centre", Kind.CODE, "o.centre").optional(),
                        Field.of("scope", Kind.TEXT).unseen(),
                        Field.of(
                                        "state",
                                        Kind.of(CourseState.class).bound(state -> clock.instant()),
                                        this::state,
                                        "o.state",
                                        "o.opensAt",
                                        "o.startsAt",
                                        "r.completedAt")
                                .filteredBy(CourseState::condition))
                .of("NightschoolCourse join r.offering o join o.seats s join r.term t")
                .key("code")
                .scope("scope")
                .order(start, true);
    }

    private CourseState state(Object... kept) {
        return CourseState.of(
                (OfferingState) kept[0], (Instant) kept[1], (Instant) kept[2], (Instant) kept[3], clock.instant());
    }

    @Override
    public String view() {
        return "nightschool/course-list";
    }

    @Override
    public Fields fields() {
        return fields;
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
