package cn.tongxinyuan.mentoring.forum;

import static cn.tongxinyuan.mentoring.MentoringGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.MentoringGiven;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members owe the forum in a year, and what becomes of it. */
@ExtendWith(ArquillianExtension.class)
class ForumIT {

    /** No meetings of others are in these years. */
    private static final int YEAR = 2022;

    private static final String UNIT = "370105014006";

    @Inject
    MentoringGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    ForumService forum;

    @Inject
    ForumStatistics statistics;

    @Inject
    ForumSeats seats;

    @BeforeEach
    void clear() {
        seats.clear();
    }

    @Test
    void aWholeYearHasFifteenDutiesAndHalfOneOnlyWhatIsLeft() {
        String whole = member(LocalDate.of(YEAR - 1, 12, 20));
        String first = member(LocalDate.of(YEAR, 7, 1));
        String second = member(LocalDate.of(YEAR, 7, 2));

        caller.asSystem(() -> forum.generate(YEAR));

        assertThat(owed(whole)).hasSize(15).contains("2022-06 OBSERVATION", "2022-12 SUMMARY", "2022-01 DISCUSSION");
        assertThat(owed(first))
                .containsExactlyInAnyOrder(
                        "2022-07 DISCUSSION",
                        "2022-08 STUDY",
                        "2022-09 DISCUSSION",
                        "2022-10 STUDY",
                        "2022-11 DISCUSSION",
                        "2022-12 STUDY",
                        "2022-12 OBSERVATION",
                        "2022-12 SUMMARY");
        assertThat(owed(second)).hasSize(7).doesNotContain("2022-07 DISCUSSION");
    }

    @Test
    void makingThemAgainOrByManyAtOnceMakesNoneTwice() throws Exception {
        String member = member(LocalDate.of(2020, 12, 1));
        List<Integer> made = crowd.together(3, i -> caller.asSystem(() -> forum.generate(2021)));

        assertThat(made).filteredOn(many -> many > 0).hasSize(1);
        assertThat(caller.asSystem(() -> forum.generate(2021))).isZero();
        assertThat(owed(member, 2021)).hasSize(15);
    }

    @Test
    void whoLeavesOwesNothingForTheMonthsAfter() {
        int year = given.now().getYear();
        String member = member(LocalDate.of(year - 1, 12, 1));
        caller.asSystem(() -> forum.generate(year));
        assertThat(owed(member, year)).hasSize(15);

        caller.asSystem(() -> forum.leave(member));

        String now = YearMonth.from(given.now()).toString();
        assertThat(owed(member, year))
                .allSatisfy(duty -> assertThat(duty.substring(0, 7)).isLessThan(now));
        assertRefused("forum-left", () -> caller.asSystem(() -> forum.leave(member)));
    }

    @Test
    void aMeetingIsHeldOnceAndOnlyWhenItIsDue() {
        String member = member(LocalDate.of(2022, 12, 1));
        caller.asSystem(() -> forum.generate(2023));
        String meeting = caller.asSystem(() -> forum.hold(details(MeetingKind.STUDY, LocalDate.of(2023, 2, 28)))
                .getCode());

        assertRefused(
                "meeting-held",
                () -> caller.asSystem(() -> forum.hold(details(MeetingKind.STUDY, LocalDate.of(2023, 2, 1)))));
        assertRefused(
                "meeting-month",
                () -> caller.asSystem(() -> forum.hold(details(MeetingKind.STUDY, LocalDate.of(2023, 3, 1)))));
        assertRefused(
                "meeting-day",
                () -> caller.asSystem(
                        () -> forum.hold(details(MeetingKind.STUDY, given.now().plusDays(1)))));
        assertRefused("not-there", () -> caller.asSystem(() -> forum.speak(meeting, member, "做法")));
        caller.asSystem(() -> forum.attend(meeting, List.of(member)));
        caller.asSystem(() -> forum.speak(meeting, member, "楼栋议事三步走"));
        assertRefused("was-there", () -> caller.asSystem(() -> forum.absent(meeting, member, "公务")));

        caller.asSystem(() -> {
            ScopePath unit = new ScopePath(UNIT);
            assertThat(statistics.done(unit, LocalDate.of(2023, 2, 28)))
                    .extracting(duty -> duty.getMember().getCode())
                    .contains(member);
            assertThat(statistics.due(unit, LocalDate.of(2023, 2, 27)))
                    .filteredOn(duty -> duty.getMember().getCode().equals(member))
                    .hasSize(1);
            assertThat(statistics.members(unit, LocalDate.of(2022, 11, 30)))
                    .extracting(ForumMember::getCode)
                    .doesNotContain(member);
        });
    }

    @Test
    void thePageOfAYearShowsWhatWasHeldAndWhoMissedIt() {
        String member = member(LocalDate.of(2018, 12, 1));
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        assertThat(academy.get("/mentoring/forum-year?year=2020").body()).contains("没有开展");
        academy.submit(academy.get("/mentoring/forum-year?year=2020"), "generating", Map.of("generate", ""));
        Api.Answer held = academy.submit(
                academy.get("/mentoring/meeting-edit"),
                "form",
                Map.of(
                        "kind",
                        "STUDY",
                        "heldOn",
                        "2020-02-29",
                        "place",
                        "一楼",
                        "topic",
                        "闰年学习",
                        "minutes",
                        "纪要内容",
                        "save",
                        ""));
        assertThat(held.status()).as(held.body()).isEqualTo(302);
        String page = held.header("Location").replaceFirst(".*(/mentoring/)", "$1");
        academy.submit(academy.get(page), "attending", Map.of("chosen", member, "attend", ""));
        academy.submit(academy.get(page), "speech", Map.of("member", member, "words", "三步走", "speak", ""));

        assertThat(academy.get(page).body()).contains("闰年学习", "纪要内容", "三步走");
        assertThat(academy.get("/mentoring/forum-year?year=2020").body()).contains("2020-02-29", member, "2020-12");
        Api secretary = caller.browser(caller.hired("organization.community-secretary", MentoringGiven.OTHER));
        assertThat(secretary.get(page).body()).contains("闰年学习").doesNotContain(member, "三步走");
        Api programs = caller.api(caller.hired("organization.academy", "370105"));
        for (String code : List.of("mentoring.forum_members", "mentoring.forum_rhythm", "mentoring.forum_duty")) {
            assertThat(programs.get("/api/v1/indicators/" + code).body())
                    .as(code)
                    .contains("\"value\"");
            assertThat(programs.get("/api/v1/indicators/" + code + "/records").status())
                    .as(code)
                    .isEqualTo(200);
        }
    }

    private static MeetingDetails details(MeetingKind kind, LocalDate day) {
        return new MeetingDetails(kind, day, "一楼会议室", "主题", "纪要");
    }

    private String member(LocalDate joined) {
        String secretary = given.leader(UNIT);
        return caller.asSystem(() -> forum.join(secretary, joined).getCode());
    }

    private List<String> owed(String member) {
        return owed(member, YEAR);
    }

    private List<String> owed(String member, int year) {
        return caller.asSystem(() -> forum.duties(year)).stream()
                .filter(duty -> duty.getMember().getCode().equals(member))
                .map(duty -> duty.getYearMonth() + " " + duty.getKind())
                .toList();
    }
}
