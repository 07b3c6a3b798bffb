package cn.tongxinyuan.nightschool.demo;

import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.nightschool.CourseState;
import cn.tongxinyuan.nightschool.EvaluationService;
import cn.tongxinyuan.nightschool.demand.Wish;
import cn.tongxinyuan.nightschool.demand.WishChannel;
import cn.tongxinyuan.nightschool.demand.WishDetails;
import cn.tongxinyuan.nightschool.demand.WishService;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What residents say: how they found last autumn's course, and what eleven communities wish for next autumn since the middle of
 * April, on sheets, at the desk, by telephone and through the mini-program.
 */
@ApplicationScoped
public class ResidentsDemo implements DemoPart {

    private static final int COMMUNITIES = 11;
    private static final int COMMUNITY_DIGITS = 12;
    private static final int ALL = 1000;
    private static final int ONE_BY_ONE = 3;
    private static final String TERM = "2024-AUTUMN";
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 16);
    private static final List<String> TOPICS =
            List.of("FITNESS", "PHOTOGRAPHY", "CALLIGRAPHY", "FOOD", "MUSIC", "DIGITAL", "DANCE", "LANGUAGE");
    private static final List<String> WORDS =
            List.of("想学八段锦", "想学剪短视频", "想从楷书学起", "想学手冲咖啡", "想参加合唱", "想学用智能手机", "想学民族舞", "想练普通话");
    private static final List<String> HOURS = List.of("WEEKDAY_EVENING", "WEEKEND_DAY", "WEEKDAY_DAY", "ANY");

    @Inject
    WishService wishes;

    @Inject
    CourseService courses;

    @Inject
    EvaluationService evaluations;

    @Inject
    OfferingService offerings;

    @Inject
    CentreService centres;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 47;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        List<ScopePath> all = centres.list(null, ALL).items().stream()
                .map(Centre::getScope)
                .filter(unit -> unit.code().length() == COMMUNITY_DIGITS)
                .toList();
        courses.list(null, null, CourseState.COMPLETED, null, ALL).items().forEach(this::rate);
        IntStream.range(0, COMMUNITIES).forEach(i -> ask(i, all.get(i * all.size() / COMMUNITIES)));
    }

    /** Four answer through the mini-program and three on slips, the day after it was completed. */
    private void rate(Course course) {
        clock.at(course.getCompletedAt().plus(Duration.ofDays(1)), () -> {
            offerings.bookings(course.getOffering(), EnumSet.of(BookingState.ATTENDED)).stream()
                    .limit(4)
                    .forEach(one -> evaluations.answer(course.getCode(), one.getReceipt(), Feedback.Step.VERY_GOOD));
            long version = evaluations.of(course).orElseThrow().getVersion();
            evaluations.count(course.getCode(), version, Feedback.of(1, 0, 1, 1, 0));
        });
    }

    private void ask(int i, ScopePath community) {
        clock.at(noon(FIRST.plusDays(i)), () -> {
            String sheet = FIRST.plusDays(i) + "意见表第1页";
            for (int line = 0; line < ONE_BY_ONE; line++) {
                int topic = (i + line) % TOPICS.size();
                wishes.write(wish(community, topic, null, 6 + (i * 5 + line * 7) % 19, WishChannel.PAPER, sheet));
            }
            if (i == 0) {
                Wish twice = wishes.write(wish(community, i, null, 60, WishChannel.PAPER, sheet));
                wishes.strike(twice.getCode(), twice.getVersion(), "人数录错，已重新登记");
            }
        });
        clock.at(noon(FIRST.plusDays(i + 14L)), () -> {
            for (int line = 0; line < ONE_BY_ONE; line++) {
                int topic = (i + line * 2) % TOPICS.size();
                WishDetails said = wish(community, topic, WORDS.get(topic), 1, channel(line), null);
                if (said.channel() == WishChannel.ONLINE) {
                    wishes.say(said);
                } else {
                    wishes.write(said);
                }
            }
        });
    }

    private static WishChannel channel(int line) {
        return List.of(WishChannel.COUNTER, WishChannel.ONLINE, WishChannel.TELEPHONE)
                .get(line);
    }

    private static WishDetails wish(
            ScopePath community, int topic, String words, int persons, WishChannel channel, String sheet) {
        return new WishDetails(
                TERM, TOPICS.get(topic), words, community, HOURS.get(topic % HOURS.size()), persons, channel, sheet);
    }

    private static java.time.Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(DistrictClock.ZONE).toInstant();
    }
}
