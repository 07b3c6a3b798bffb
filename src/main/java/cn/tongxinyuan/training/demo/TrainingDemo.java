package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.Attendance;
import cn.tongxinyuan.training.ClosingService;
import cn.tongxinyuan.training.Excuse;
import cn.tongxinyuan.training.LessonPlan;
import cn.tongxinyuan.training.Level;
import cn.tongxinyuan.training.NominationService;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.Tier;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingStatistics;
import cn.tongxinyuan.training.institution.Institution;
import cn.tongxinyuan.training.institution.InstitutionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 168 classes of the academy, the streets and the communities from January to the middle of May, one of which waits to be closed,
 * and some to come. Teachers are not real.
 */
@ApplicationScoped
public class TrainingDemo implements DemoPart {

    static final ScopePath DISTRICT = new ScopePath("370105");

    /** With the one that was ordered, 168. */
    private static final int CLASSES = 167;

    /** Which of those to come leaves seats to people who sign up. */
    private static final int SIGNED = 3;

    private static final int DAYS = 130;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate NEXT = LocalDate.of(2024, 5, 22);
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final List<String> TITLES =
            List.of("基层党务规范化", "网格走访与诉求办理", "社区矛盾调解实务", "优秀社区工作法观摩", "物业与业委会指导", "应急处置与消防安全", "群众工作方法", "居民议事协商");
    private static final List<String> FUNCTIONS =
            List.of("THEORY", "PRACTICE", "DEMONSTRATION", "RESEARCH", "EXCHANGE", "INCUBATION");

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    RollService rolls;

    @Inject
    ClosingService closing;

    @Inject
    TrainingStatistics statistics;

    @Inject
    InstitutionService institutions;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 52;
    }

    private List<String> partners;

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        partners =
                institutions.inForce(FIRST).stream().map(Institution::getCode).toList();
        Map<String, List<String>> staff = statistics.roll(DISTRICT, FIRST).stream()
                .collect(Collectors.groupingBy(
                        TrainingStatistics.Person::unit,
                        TreeMap::new,
                        Collectors.mapping(TrainingStatistics.Person::staff, Collectors.toList())));
        List<String> communities = staff.keySet().stream()
                .filter(unit -> staff.get(unit).size() > 4)
                .toList();
        List<String> streets = communities.stream()
                .map(unit -> unit.substring(0, 9))
                .distinct()
                .toList();
        for (int i = 0; i < CLASSES; i++) {
            LocalDate day = workday(FIRST.plusDays((long) i * DAYS / CLASSES));
            hold(i, day, unit(i, streets, communities), staff);
        }
        for (int i = 0; i < 5; i++) {
            TrainingPlan plan = plan(CLASSES + i, workday(NEXT.plusDays(i * 5L)), DISTRICT);
            String code = trainings.plan(plan).getCode();
            List<String> people = people(plan, i, staff);
            // the others may sign up for it
            nominations.nominate(code, i == SIGNED ? people.subList(0, people.size() / 2) : people);
        }
        Training off = trainings.plan(plan(CLASSES + 9, NEXT.plusDays(40), new ScopePath(streets.get(0))));
        trainings.cancel(off.getCode(), off.getVersion(), "与街道防汛演练冲突，另行安排");
    }

    /** Of seven classes the academy holds one, streets two and communities four, in turn. */
    private static String unit(int i, List<String> streets, List<String> communities) {
        int round = i / 7;
        int place = i % 7;
        if (place == 0) {
            return DISTRICT.code();
        }
        return place < 3
                ? streets.get((round * 2 + place - 1) % streets.size())
                : communities.get((round * 4 + place - 3) % communities.size());
    }

    private void hold(int i, LocalDate day, String unit, Map<String, List<String>> staff) {
        TrainingPlan plan = plan(i, day, new ScopePath(unit));
        Instant start = plan.lessons().get(0).start();
        Instant end = plan.lessons().get(plan.lessons().size() - 1).end();
        List<String> people = people(plan, i, staff);
        String[] code = new String[1];
        clock.at(start.minus(Duration.ofDays(9)), () -> {
            code[0] = trainings.plan(plan).getCode();
            nominations.nominate(code[0], people);
        });
        clock.at(end.plusSeconds(600), () -> {
            for (int lesson = 1; lesson <= plan.lessons().size(); lesson++) {
                boolean excused = i % 20 == 3 && lesson == 1;
                List<String> present = excused ? people.subList(1, people.size()) : people;
                rolls.attend(code[0], lesson, new Attendance(present, Presence.PRESENT, null));
                if (excused) {
                    rolls.attend(
                            code[0],
                            lesson,
                            new Attendance(people.subList(0, 1), Presence.EXCUSED, Excuse.values()[i % 4]));
                }
            }
            if (i < CLASSES - 1) {
                closing.close(code[0]);
            }
        });
    }

    private static List<String> people(TrainingPlan plan, int i, Map<String, List<String>> staff) {
        List<String> all = staff.entrySet().stream()
                .filter(unit -> unit.getKey().startsWith(plan.organiser().code()))
                .flatMap(unit -> unit.getValue().stream())
                .toList();
        int many = Math.min(all.size(), plan.capacity() - 2);
        List<String> chosen = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            chosen.add(all.get((i * 5 + n * Math.max(1, all.size() / many)) % all.size()));
        }
        return chosen.stream().distinct().toList();
    }

    private TrainingPlan plan(int i, LocalDate day, ScopePath unit) {
        String teacher =
                SURNAMES.charAt(i % SURNAMES.length()) + "某" + STEMS.charAt(i / SURNAMES.length() % STEMS.length());
        String title = TITLES.get(i % TITLES.size());
        return switch (unit.code().length()) {
            case 6 -> new TrainingPlan(
                    "全区" + title + "培训班",
                    Level.DISTRICT,
                    Tier.values()[i % 3],
                    FUNCTIONS.get(i % FUNCTIONS.size()),
                    unit,
                    "济南基层党务学院报告厅",
                    22,
                    i % 21 == 0,
                    List.of(lesson(day, 8, 2, teacher), lesson(day, 10, 2, teacher)),
                    i % 21 == 0 ? partners.get(i / 21 % partners.size()) : null);
            case 9 -> new TrainingPlan(
                    title + "轮训",
                    Level.STREET,
                    Tier.FIELD,
                    null,
                    unit,
                    "街道会议室",
                    12,
                    false,
                    List.of(lesson(day, 16, 2, teacher)));
            default -> new TrainingPlan(
                    title + "学习会",
                    Level.COMMUNITY,
                    Tier.ALL_STAFF,
                    null,
                    unit,
                    "社区党群服务中心",
                    10,
                    false,
                    List.of(lesson(day, 14, 2, teacher)));
        };
    }

    private static LessonPlan lesson(LocalDate day, int hour, int hours, String teacher) {
        Instant start = day.atTime(hour, 30).atZone(DistrictClock.ZONE).toInstant();
        return new LessonPlan(start, start.plus(Duration.ofHours(hours)), BigDecimal.valueOf(hours), teacher);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? day.minusDays(2) : day;
    }
}
