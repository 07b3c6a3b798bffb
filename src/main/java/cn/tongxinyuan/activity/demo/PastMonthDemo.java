package cn.tongxinyuan.activity.demo;

import cn.tongxinyuan.activity.Audience;
import cn.tongxinyuan.activity.ItemDetails;
import cn.tongxinyuan.activity.ItemService;
import cn.tongxinyuan.activity.Programme;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.booking.AttendanceService;
import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What every centre announced for this month in good time, lived up to today: what is over was attended by those who had
 * booked, one of so many stayed away, and slips were counted. Nobody is real: surname, 某, a heavenly stem, mobiles 1990000.
 */
@ApplicationScoped
public class PastMonthDemo implements DemoPart {

    private static final int ALL = 1000;
    private static final int BOOKED_EVERY = 3;
    private static final int DRAFTED = 22;
    private static final int STREET = 9;
    private static final int COMMUNITY = 12;
    private static final long FIRST_MOBILE = 19_900_005_000L;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final List<String> TALKS = List.of("政策宣讲：医保和养老", "法律咨询开放日", "居民议事会", "反诈宣传");
    private static final List<String> CLASSES = List.of("手机课堂：挂号和打车", "亲子阅读会", "急救知识课堂", "书法兴趣班");

    @Inject
    ProgrammeService programmes;

    @Inject
    ItemService items;

    @Inject
    CentreService centres;

    @Inject
    PartnerService partners;

    @Inject
    BookingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    DistrictClock clock;

    private int persons;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        YearMonth month = YearMonth.now(clock.clock());
        List<Centre> all = centres.list(null, ALL).items();
        List<Partner> helpers = partners.inForce(LocalDate.now(clock.clock()));
        clock.at(moment(month.minusMonths(1).atDay(DRAFTED), LocalTime.of(16, 0)), () -> {
            programmes.beginAll(month);
            for (int i = 0; i < all.size(); i++) {
                announce(all.get(i), month, i, helpers);
            }
        });
        for (int i = 0; i < all.size(); i++) {
            Programme programme = programmes.find(all.get(i).getCode(), month).orElseThrow();
            live(programmes.items(programme), i);
        }
    }

    private void announce(Centre centre, YearMonth month, int i, List<Partner> helpers) {
        String code = programmes.find(centre.getCode(), month).orElseThrow().getCode();
        add(code, TALKS.get(i % TALKS.size()), "POLICY", month.atDay(6 + i % 12), 9, null, helper(centre, i, helpers));
        add(code, CLASSES.get(i % CLASSES.size()), "SKILL", month.atDay(7 + i % 11), 15, 16, Optional.empty());
        add(code, TALKS.get((i + 1) % TALKS.size()), "POLICY", month.atDay(21 + i % 10), 9, null, Optional.empty());
        Programme submitted = programmes.submit(code, programmes.open(code).getVersion());
        programmes.publish(code, programmes.check(code, submitted.getVersion()).getVersion());
    }

    /** Some partner of the street, at two centres of three. */
    private static Optional<Partner> helper(Centre centre, int i, List<Partner> helpers) {
        String unit = centre.getScope().code();
        List<Partner> near = helpers.stream()
                .filter(helper -> helper.getKind().isOrganised()
                        && helper.getScope().code().equals(unit.substring(0, Math.min(STREET, unit.length()))))
                .toList();
        return near.isEmpty() || i % BOOKED_EVERY == 0 ? Optional.empty() : Optional.of(near.get(i % near.size()));
    }

    private void add(
            String programme,
            String title,
            String category,
            LocalDate day,
            int hour,
            Integer capacity,
            Optional<Partner> helper) {
        LocalTime from = LocalTime.of(hour, 0);
        items.add(
                programme,
                new ItemDetails(
                        title,
                        category,
                        null,
                        helper.map(Partner::getCode).orElse(null),
                        null,
                        capacity == null ? "议事厅" : "图书室",
                        day,
                        from,
                        from.plusHours(2),
                        capacity,
                        Audience.EVERYBODY,
                        null,
                        null,
                        null));
    }

    /** What is over: in a part of the centres somebody counted. */
    private void live(List<ProgrammeItem> all, int i) {
        Instant now = clock.clock().instant();
        for (ProgrammeItem item : all) {
            if (i % BOOKED_EVERY == 0 && item.isOver(now)) {
                if (item.isBooked() && item.getScope().code().length() == COMMUNITY) {
                    attend(item, 4 + i % 5);
                }
                clock.at(
                        item.getEndsAt().plusSeconds(3600),
                        () -> items.rate(
                                item.getCode(), version(item), new Feedback(2, 1, i % 2, item.isBooked() ? 0 : 1, 0)));
            }
        }
    }

    private long version(ProgrammeItem item) {
        return items.open(item.getCode()).getVersion();
    }

    private void attend(ProgrammeItem item, int many) {
        List<Booked> seats = new ArrayList<>();
        clock.at(item.getStartsAt().minusSeconds(86_400), () -> IntStream.range(0, many)
                .mapToObj(i -> wish(item, i))
                .forEach(wish -> seats.add(bookings.bookByStaff(wish))));
        clock.at(
                item.getEndsAt(),
                () -> attendance.confirm(
                        item.getOffering(),
                        seats.stream()
                                .skip(persons % 4 == 0 ? 1 : 0)
                                .map(Booked::receipt)
                                .toList(),
                        true,
                        "签到单第1页"));
    }

    private BookSeats wish(ProgrammeItem item, int i) {
        int person = persons++;
        return new BookSeats(
                item.getOffering(),
                SURNAMES.charAt(person % SURNAMES.length()) + "某"
                        + STEMS.charAt(person / SURNAMES.length() % STEMS.length()),
                String.valueOf(FIRST_MOBILE + person),
                item.getScope().code(),
                i % 3 == 0 ? 1 : 0,
                i % 2 == 0 ? Channel.COUNTER : Channel.TELEPHONE,
                true);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DistrictClock.ZONE).toInstant();
    }
}
