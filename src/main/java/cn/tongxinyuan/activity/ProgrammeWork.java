package cn.tongxinyuan.activity;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingList;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.venue.Closure;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a programme clashes with, and what it becomes when it is published. */
@ApplicationScoped
class ProgrammeWork {

    /** More than a centre can hold in a month. */
    private static final int ALL = 1000;

    private static final int COMMUNITY = 12;
    private static final int STREET = 9;

    @Inject
    ProgrammeQueries queries;

    @Inject
    OfferingService offerings;

    @Inject
    OfferingList announced;

    @Inject
    VenueService venue;

    @Inject
    RegionService regions;

    @Inject
    ItemCheck check;

    /** What cannot be or should be thought about again, item by item. */
    List<Clash> clashes(Programme programme) {
        return clashes(programme, slots(queries.items(programme)).toList());
    }

    private static Stream<Slot> slots(List<ProgrammeItem> items) {
        return items.stream().filter(ProgrammeItem::isPlanned).map(Slot::of);
    }

    /** The same of some that lie in the month, whether they stand in the programme or might. */
    List<Clash> clashes(Programme programme, List<Slot> mine) {
        if (mine.isEmpty()) {
            return List.of();
        }
        LocalDate first = programme.getMonth().atDay(1);
        LocalDate last = programme.getMonth().atEndOfMonth();
        Instant from = mine.stream().map(Slot::start).min(Instant::compareTo).orElseThrow();
        Instant to = mine.stream().map(Slot::end).max(Instant::compareTo).orElseThrow();
        List<Slot> all = queries
                .near(
                        programme.getCentre(),
                        said(mine, Slot::host),
                        said(mine, Slot::partner),
                        said(mine, Slot::contact),
                        from,
                        to)
                .stream()
                .map(Slot::of)
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> known = all.stream().map(Slot::ref).collect(Collectors.toCollection(HashSet::new));
        atCentre(programme, first, last)
                .map(Slot::of)
                .filter(slot -> known.add(slot.ref()))
                .forEach(all::add);
        List<Clash> found = Slot.clashes(mine, all);
        for (Closure closure : venue.closures(programme.getCentre(), first, last)) {
            mine.stream()
                    .filter(slot -> closure.isOn(day(slot.start())))
                    .forEach(slot -> found.add(new Clash(slot, Clash.Kind.SHUT, shut(slot, closure))));
        }
        return found;
    }

    private static Slot shut(Slot slot, Closure closure) {
        return new Slot(
                closure.getCode(), closure.getReason(), slot.centre(), null, null, null, slot.start(), slot.end());
    }

    private Stream<Offering> atCentre(Programme programme, LocalDate first, LocalDate last) {
        return announced.atCentre(programme.getCentre(), first, last).stream();
    }

    private static Collection<String> said(List<Slot> slots, Function<Slot, String> part) {
        List<String> all =
                slots.stream().map(part).filter(Objects::nonNull).distinct().toList();
        return all.isEmpty() ? List.of("") : all;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalDate();
    }

    /**
     * Refuses a programme that cannot go on as it is.
     *
     * @throws RuleViolation {@code activity.rule.empty}, {@code .unlicensed}, {@code .item-past}, {@code .room-taken}, {@code .shut}
     */
    void requireReady(Programme programme) {
        List<ProgrammeItem> items = queries.items(programme);
        if (items.isEmpty()) {
            throw new RuleViolation("activity.rule.empty");
        }
        for (ProgrammeItem item : items) {
            if (item.isScreening() && !item.getFilm().isLicensed()) {
                throw new RuleViolation("activity.rule.unlicensed", item.getTitle());
            }
            if (!item.getStartsAt().isAfter(queries.now())) {
                throw new RuleViolation("activity.rule.item-past", item.getTitle());
            }
        }
        List<Slot> placed = slots(items).map(Slot::placed).toList();
        requirePlaced(programme, placed);
    }

    /**
     * Refuses something in a published programme that cannot be as it is.
     *
     * @throws RuleViolation {@code activity.rule.unlicensed}, {@code .room-taken}, {@code .shut}
     */
    void requireReady(ProgrammeItem item) {
        if (item.isScreening() && !item.getFilm().isLicensed()) {
            throw new RuleViolation("activity.rule.unlicensed", item.getTitle());
        }
        requirePlaced(item.getProgramme(), List.of(Slot.of(item).placed()));
    }

    private void requirePlaced(Programme programme, List<Slot> placed) {
        clashes(programme, placed).stream().filter(Clash::isError).findFirst().ifPresent(clash -> {
            throw new RuleViolation(
                    clash.kind() == Clash.Kind.SHUT ? "activity.rule.shut" : "activity.rule.room-taken",
                    clash.slot().title(),
                    clash.with().title());
        });
    }

    /** Everything with seats can be booked from now on, or when its booking opens. */
    void announce(Programme programme) {
        queries.items(programme).forEach(this::announce);
    }

    /** The same of one thing. */
    void announce(ProgrammeItem item) {
        if (item.isBooked()) {
            item.announced(offerings.plan(plan(item, queries.terms())).getCode());
        }
    }

    private OfferingPlan plan(ProgrammeItem item, ProgrammeTerms terms) {
        Instant start = item.getStartsAt();
        Instant opens = terms.opensAt(start, queries.now());
        return new OfferingPlan(
                item.getTitle(),
                item.isScreening() ? OfferingKind.SCREENING : OfferingKind.ACTIVITY,
                item.getCentre(),
                item.getRoom(),
                start,
                item.getEndsAt(),
                item.getCapacity(),
                opens,
                terms.closesAt(start, opens),
                terms.cancelUntil(start),
                null,
                true,
                SeatMode.FIRST_COME,
                communities(item),
                null);
    }

    /** Whose residents may book; everybody where the centre is the whole district's. */
    private List<String> communities(ProgrammeItem item) {
        if (item.getAudience() == Audience.EVERYBODY || item.getScope().code().length() < STREET) {
            return List.of();
        }
        return regions.units(item.getScope()).stream()
                .map(ScopePath::code)
                .filter(code -> code.length() == COMMUNITY)
                .toList();
    }

    /** The centre is shut: what is announced there is called off, and everybody who booked is told. */
    void shut(String centre, LocalDate from, LocalDate to, String reason) {
        Instant now = queries.now();
        for (Offering offering : announced.atCentre(centre, from, to)) {
            if (offering.getState() == OfferingState.PUBLISHED
                    && offering.getEndsAt().isAfter(now)) {
                offerings.callOff(offering.getCode(), offering.getVersion(), reason);
            }
        }
        Instant begin = from.atStartOfDay(DistrictClock.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(DistrictClock.ZONE).toInstant();
        queries.near(centre, List.of(""), List.of(""), List.of(""), begin, end).stream()
                // what waits for its check is nobody's yet: it cannot be approved for a day on which the centre is shut
                .filter(item -> item.getProgramme().isPublished()
                        && item.isPlanned()
                        && item.getOffering() == null
                        && !item.isOver(now))
                .forEach(item -> {
                    item.callOff(reason);
                    check.calledOff(item);
                });
    }
}
