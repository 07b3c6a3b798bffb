package cn.tongxinyuan.booking.demo;

import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.DrawService;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is on in the coming weeks in several communities, two drafts of a community, one offering that is full with a waiting
 * list, and one to be drawn. Nobody is real: surname, 某, a heavenly stem, mobiles 1990000.
 */
@ApplicationScoped
public class BookingDemo implements DemoPart {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final long FIRST_MOBILE = 19_900_007_000L;
    private static final int COMMUNITY_DIGITS = 12;
    private static final String DRAFTING = "street.yaoshan";
    private static final int ALL = 1000;

    private static final List<Event> PROGRAMME = List.of(
            event("八段锦晨练", OfferingKind.ACTIVITY, 1, 8, 1, 30, 6),
            event("智能手机课堂：挂号和打车", OfferingKind.CLASS, 2, 9, 2, 24, 4),
            event("义诊和用药咨询", OfferingKind.ACTIVITY, 3, 9, 2, 40, 5),
            event("星光放映厅：开国大典", OfferingKind.SCREENING, 5, 19, 2, 60, 8),
            event("亲子阅读会", OfferingKind.ACTIVITY, 5, 15, 1, 16, 3),
            event("剪纸课堂", OfferingKind.CLASS, 6, 14, 2, 20, 4),
            event("法律咨询开放日", OfferingKind.ACTIVITY, 8, 9, 3, 12, 2),
            event("儿童节游园会", OfferingKind.ACTIVITY, 12, 9, 2, 80, 9),
            event("社区夜校：摄影入门", OfferingKind.COURSE, 14, 19, 2, 25, 5),
            event("合唱队排练", OfferingKind.ACTIVITY, 16, 14, 2, 35, 0),
            event("急救知识课堂", OfferingKind.CLASS, 19, 9, 2, 30, 0));

    private static final Event TODAY = event("便民义剪", OfferingKind.ACTIVITY, 0, 18, 2, 20, 4);
    private static final Event FULL = event("端午包粽子", OfferingKind.ACTIVITY, 9, 9, 2, 8, 0);
    private static final Event DRAWN = event("睦邻市集摊位", OfferingKind.STALL, 13, 8, 4, 6, 0);

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    DrawService draws;

    @Inject
    CentreService centres;

    @Inject
    SignIn accounts;

    @Inject
    Clock clock;

    /** @param days from today; @param bookings how many residents have booked */
    private record Event(String title, OfferingKind kind, int days, int hour, int hours, int seats, int bookings) {}

    private static Event event(
            String title, OfferingKind kind, int days, int hour, int hours, int seats, int bookings) {
        return new Event(title, kind, days, hour, hours, seats, bookings);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        List<Centre> communities = centres.list(null, ALL).items().stream()
                .filter(centre -> centre.getScope().code().length() == COMMUNITY_DIGITS)
                .toList();
        int persons = 0;
        for (int i = 0; i < PROGRAMME.size(); i++) {
            Centre centre = communities.get(i * communities.size() / PROGRAMME.size());
            Offering offering = offerings.plan(plan(PROGRAMME.get(i), centre, SeatMode.FIRST_COME));
            persons = book(offering, persons, PROGRAMME.get(i).bookings());
        }
        Offering full = offerings.plan(plan(FULL, communities.get(0), SeatMode.FIRST_COME));
        persons = book(full, persons, FULL.seats() + 3);
        Offering drawn = offerings.plan(plan(DRAWN, communities.get(1), SeatMode.DRAW));
        book(drawn, persons, DRAWN.seats() * 2);
        draws.order(drawn.getCode(), null);
        Offering today = offerings.plan(plan(TODAY, communities.get(2), SeatMode.FIRST_COME));
        book(today, persons + DRAWN.seats() * 2, TODAY.bookings());
        accounts.byUsername(DRAFTING)
                .ifPresent(street -> SystemCaller.as(street, () -> {
                    draft(street);
                    return null;
                }));
    }

    /** What a street plans stays a draft until the district publishes it. */
    private void draft(CallerAccount street) {
        centres.list(null, ALL).items().stream()
                .filter(centre -> centre.getScope().equals(street.scope()))
                .findFirst()
                .ifPresent(centre -> List.of(
                                event("夏至纳凉晚会", OfferingKind.ACTIVITY, 32, 19, 2, 100, 0),
                                event("暑期托管说明会", OfferingKind.ACTIVITY, 26, 9, 1, 40, 0))
                        .forEach(planned -> offerings.plan(plan(planned, centre, SeatMode.FIRST_COME))));
    }

    private OfferingPlan plan(Event event, Centre centre, SeatMode mode) {
        ZonedDateTime start = LocalDate.now(clock)
                .plusDays(event.days())
                .atTime(event.hour(), 0)
                .atZone(DistrictClock.ZONE);
        return new OfferingPlan(
                event.title(),
                event.kind(),
                centre.getCode(),
                "多功能厅",
                start.toInstant(),
                start.plusHours(event.hours()).toInstant(),
                event.seats(),
                clock.instant(),
                start.minusHours(1).toInstant(),
                start.minusHours(2).toInstant(),
                event.equals(FULL) ? event.seats() : event.seats() / 2,
                true,
                mode,
                List.of(),
                null);
    }

    /** Returns how many have booked something by now. */
    private int book(Offering offering, int before, int many) {
        List<BookSeats> wishes = new ArrayList<>();
        for (int i = before; i < before + many; i++) {
            wishes.add(new BookSeats(
                    offering.getCode(),
                    SURNAMES.charAt(i % SURNAMES.length()) + "某" + STEMS.charAt(i / SURNAMES.length() % STEMS.length()),
                    String.valueOf(FIRST_MOBILE + i),
                    offering.getScope().code(),
                    offering.getKind() == OfferingKind.STALL
                                    || offering.getTitle().equals(FULL.title())
                            ? 0
                            : i % 3,
                    i % 2 == 0 ? Channel.COUNTER : Channel.TELEPHONE,
                    true));
        }
        wishes.forEach(bookings::bookByStaff);
        return before + many;
    }
}
