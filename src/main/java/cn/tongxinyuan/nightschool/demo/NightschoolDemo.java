package cn.tongxinyuan.nightschool.demo;

import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.Attendance;
import cn.tongxinyuan.nightschool.Audience;
import cn.tongxinyuan.nightschool.CompletionService;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.nightschool.Excuse;
import cn.tongxinyuan.nightschool.LessonPlan;
import cn.tongxinyuan.nightschool.LessonService;
import cn.tongxinyuan.nightschool.Presence;
import cn.tongxinyuan.nightschool.TeacherDetails;
import cn.tongxinyuan.nightschool.TeacherService;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Night schools in eleven communities: a course of last autumn with its certificates, this spring's with attendance so far, one
 * that lacks people, and next autumn's in enrolment by draw. What is past was lived through at its hour, by the services.
 * Nobody is real: surname, 某, a heavenly stem, mobiles 1990000.
 */
@ApplicationScoped
public class NightschoolDemo implements DemoPart {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final long FIRST_MOBILE = 19_900_008_000L;
    private static final int COMMUNITIES = 11;
    private static final int COMMUNITY_DIGITS = 12;
    private static final int ALL = 1000;
    private static final int SEATS = 8;
    private static final LocalDate SPRING = LocalDate.of(2024, 3, 25);
    private static final LocalDate LAST_AUTUMN = LocalDate.of(2023, 11, 6);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 2);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);

    private static final List<String> TITLES =
            List.of("书法入门", "手机摄影", "八段锦", "剪纸", "合唱", "国画山水", "咖啡拉花", "瑜伽", "陶艺", "少儿编程", "普通话朗诵");

    /** What each title is about, in the same order. */
    private static final List<String> TOPICS = List.of(
            "CALLIGRAPHY",
            "PHOTOGRAPHY",
            "FITNESS",
            "CRAFT",
            "MUSIC",
            "CALLIGRAPHY",
            "FOOD",
            "FITNESS",
            "CRAFT",
            "DIGITAL",
            "LANGUAGE");

    @Inject
    CourseService courses;

    @Inject
    LessonService lessons;

    @Inject
    CompletionService completion;

    @Inject
    TeacherService teachers;

    @Inject
    BookingService bookings;

    @Inject
    CentreService centres;

    @Inject
    DistrictClock clock;

    private int persons;

    @Override
    public int order() {
        return 46;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        List<Centre> all = centres.list(null, ALL).items().stream()
                .filter(centre -> centre.getScope().code().length() == COMMUNITY_DIGITS)
                .toList();
        List<Centre> schools = IntStream.range(0, COMMUNITIES)
                .mapToObj(i -> all.get(i * all.size() / COMMUNITIES))
                .toList();
        lastAutumn(schools.get(0));
        for (int i = 0; i < COMMUNITIES; i++) {
            spring(i, schools.get(i));
        }
        Course few = courses.plan(plan(
                "社区夜校：手工皮具",
                "2024-SPRING",
                schools.get(1),
                "孙某己",
                Audience.ADULTS,
                SeatMode.FIRST_COME,
                weekly(LocalDate.of(2024, 5, 22), 4)));
        enrol(few, 2);
        for (int i = 0; i < 4; i++) {
            Course drawn = courses.plan(plan(
                    "社区夜校：" + TITLES.get(i) + "（秋季）",
                    "2024-AUTUMN",
                    schools.get(i),
                    "钱某" + STEMS.charAt(i),
                    Audience.ADULTS,
                    SeatMode.DRAW,
                    weekly(AUTUMN.plusDays(i), 10)));
            enrol(drawn, SEATS + 2 + i);
        }
    }

    private void lastAutumn(Centre school) {
        List<LessonPlan> times = weekly(LAST_AUTUMN, 8);
        Course[] course = new Course[1];
        List<Booked> people = new ArrayList<>();
        clock.at(evening(LAST_AUTUMN.minusDays(20)), () -> {
            course[0] = courses.plan(
                    plan("社区夜校：书法入门", "2023-AUTUMN", school, "冯某甲", Audience.ADULTS, SeatMode.FIRST_COME, times));
            people.addAll(enrol(course[0], SEATS));
        });
        attend(course[0], people, times.size());
        clock.at(
                times.get(times.size() - 1).end(),
                () -> completion.complete(
                        course[0].getCode(), courses.open(course[0].getCode()).getVersion()));
    }

    private void spring(int i, Centre school) {
        boolean children = TITLES.get(i).startsWith("少儿");
        List<LessonPlan> times = weekly(SPRING.plusDays(i % 5), 10);
        Course[] course = new Course[1];
        List<Booked> people = new ArrayList<>();
        clock.at(evening(SPRING.minusDays(18)), () -> {
            String teacher = teachers.register(
                    new ScopePath(school.getScope().code()),
                    new TeacherDetails(
                            "冯某" + STEMS.charAt(i % STEMS.length()),
                            String.valueOf(FIRST_MOBILE + 900 + i),
                            i % 2 == 0 ? "社区能人" : "区文化馆（双报到）",
                            SPRING.minusDays(18),
                            LocalDate.of(2024, 7, 15),
                            "公益授课，材料由社区准备。",
                            children ? LocalDate.of(2025, 2, 28) : null));
            course[0] = courses.plan(plan(
                    "社区夜校：" + TITLES.get(i),
                    "2024-SPRING",
                    school,
                    teacher,
                    children ? Audience.CHILDREN : Audience.ADULTS,
                    SeatMode.FIRST_COME,
                    times));
            people.addAll(enrol(course[0], SEATS + (i % 3 == 0 ? 2 : 0)));
        });
        int begun = (int) times.stream()
                .filter(time -> time.end().isBefore(clock.clock().instant()))
                .count();
        attend(course[0], people, begun);
    }

    /** Of every eight one is away now and then, and who sits first in a full course stays away for good. */
    private void attend(Course course, List<Booked> people, int begun) {
        List<String> seated = new ArrayList<>(people.stream()
                .filter(booked -> booked.state() == BookingState.CONFIRMED)
                .map(Booked::receipt)
                .toList());
        boolean waits = people.stream().anyMatch(booked -> booked.state() == BookingState.WAITING);
        for (int number = 1; number <= begun; number++) {
            int lesson = number;
            Instant end = course.getLessons().get(number - 1).getEndsAt();
            String absent = waits && number <= 3 ? seated.get(0) : null;
            String excused = seated.get(number % seated.size());
            clock.at(end, () -> {
                List<String> present = seated.stream()
                        .filter(receipt -> !receipt.equals(absent) && !receipt.equals(excused))
                        .toList();
                mark(course, lesson, present, Presence.PRESENT);
                if (!excused.equals(absent)) {
                    mark(course, lesson, List.of(excused), Presence.EXCUSED);
                }
                if (absent != null) {
                    mark(course, lesson, List.of(absent), Presence.ABSENT).forEach(seated::remove);
                    people.stream()
                            .map(Booked::receipt)
                            .filter(receipt -> bookings.find(receipt).getState() == BookingState.OFFERED)
                            .findFirst()
                            .ifPresent(receipt -> {
                                bookings.accept(receipt);
                                seated.add(receipt);
                            });
                }
            });
        }
    }

    private List<String> mark(Course course, int lesson, List<String> receipts, Presence presence) {
        Excuse excuse = presence == Presence.EXCUSED ? Excuse.values()[lesson % Excuse.values().length] : null;
        return lessons.attend(
                        course.getCode(),
                        lesson,
                        new Attendance(receipts, presence, excuse, presence == Presence.PRESENT ? "签到单第1页" : null))
                .givenOn();
    }

    private List<Booked> enrol(Course course, int many) {
        String guardian = course.getAudience().isGuardian() ? "刘某某" : null;
        return IntStream.range(0, many)
                .mapToObj(i -> new BookSeats(
                        course.getOffering().getCode(),
                        SURNAMES.charAt(persons % SURNAMES.length()) + "某"
                                + STEMS.charAt(persons / SURNAMES.length() % STEMS.length()),
                        String.valueOf(FIRST_MOBILE + persons++),
                        course.getScope().code(),
                        0,
                        i % 4 == 3 ? Channel.COUNTER : Channel.ONLINE,
                        true,
                        guardian))
                .map(wish -> wish.channel().isOnline() ? bookings.book(wish) : bookings.bookByStaff(wish))
                .toList();
    }

    private CoursePlan plan(
            String title,
            String term,
            Centre centre,
            String teacher,
            Audience audience,
            SeatMode mode,
            List<LessonPlan> times) {
        Instant now = clock.clock().instant();
        return new CoursePlan(
                title,
                term,
                topic(title),
                centre.getScope().code(),
                centre.getCode(),
                "多功能厅",
                teacher,
                audience,
                SEATS,
                SEATS / 2,
                mode,
                Money.ofFen(mode == SeatMode.DRAW ? 3000 : 0),
                times,
                now,
                times.get(0).start().minusSeconds(3600));
    }

    private static String topic(String title) {
        return IntStream.range(0, TITLES.size())
                .filter(i -> title.contains(TITLES.get(i)))
                .mapToObj(TOPICS::get)
                .findFirst()
                .orElse("CRAFT");
    }

    private static List<LessonPlan> weekly(LocalDate first, int many) {
        return IntStream.range(0, many)
                .mapToObj(first::plusWeeks)
                .map(day -> new LessonPlan(evening(day), evening(day).plusSeconds(5400)))
                .toList();
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(SEVEN).atZone(DistrictClock.ZONE).toInstant();
    }
}
