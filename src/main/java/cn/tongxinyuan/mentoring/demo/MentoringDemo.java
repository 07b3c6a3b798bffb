package cn.tongxinyuan.mentoring.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.CadreDetails;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.mentoring.GuidanceDetails;
import cn.tongxinyuan.mentoring.GuidanceKind;
import cn.tongxinyuan.mentoring.GuidanceService;
import cn.tongxinyuan.mentoring.Mentorship;
import cn.tongxinyuan.mentoring.PaperTrail;
import cn.tongxinyuan.mentoring.PlanStep;
import cn.tongxinyuan.mentoring.StudioDetails;
import cn.tongxinyuan.mentoring.StudioService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.TrainingStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Five studios in two streets with five to ten mentees each, and reserve cadres in every state. */
@ApplicationScoped
public class MentoringDemo implements DemoPart {

    private static final Map<String, String> STREETS =
            Map.of("370105013", "street.yaoshan", "370105010", "street.baohua");
    /** Where accounts of the demonstration are; the others are where there are people. */
    private static final List<String> STUDIOS = List.of("370105013008", "370105010010");

    private static final List<String> NAMES = List.of("向心", "睦邻", "匠心", "同行", "启航");
    private static final List<Integer> MENTEES = List.of(5, 6, 7, 8, 10);
    private static final List<String> FORMS = List.of("CASE", "TASK", "PRACTICE", "FIELD", "SCENARIO", "REVIEW");
    private static final List<String> EXPERIENCE =
            List.of("社区工作者，负责党建和居民议事", "社区工作者，负责民政和养老服务", "网格员，参加过老旧小区改造协调", "社区工作者，负责综治和矛盾调解");
    private static final List<String> CONTENT = List.of(
            "分析一起楼道堆物纠纷的调处过程", "起草居民议事会方案并逐条修改", "独立主持楼栋协商会，会后点评", "到老旧小区改造现场讲解征求意见的办法", "模拟接待来访居民", "复盘当月走访，改进入户的问法");
    private static final LocalDate ADMITTED = LocalDate.of(2023, 12, 25);
    private static final LocalDate FOUNDED = LocalDate.of(2024, 1, 9);
    private static final LocalDate PAIRED = LocalDate.of(2024, 2, 29);
    private static final int OTHERS = 10;
    private static final int RECENT = 6;

    @Inject
    CadreService cadres;

    @Inject
    StudioService studios;

    @Inject
    GuidanceService guidance;

    @Inject
    TrainingStatistics roll;

    @Inject
    SignIn accounts;

    @Inject
    DistrictClock clock;

    private record Mentee(String pair, String street) {}

    @Override
    public int order() {
        return 57;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        Map<String, List<String>> staff = new TreeMap<>();
        STREETS.keySet().stream().sorted().forEach(street -> staff.putAll(people(street)));
        List<String> units = staff.keySet().stream()
                .filter(unit -> staff.get(unit).size() > 5)
                .toList();
        List<String> pool = pool(staff, units);
        List<String> places = new ArrayList<>(STUDIOS);
        units.stream().filter(unit -> !STUDIOS.contains(unit)).forEach(places::add);
        List<String> founded = new ArrayList<>();
        at(FOUNDED, () -> {
            for (int i = 0; i < NAMES.size(); i++) {
                String secretary = staff.get(places.get(i)).get(0);
                founded.add(studios.found(new StudioDetails(
                                NAMES.get(i) + "书记工作室", secretary, "党群服务中心" + (i + 201) + "室", FOUNDED))
                        .getCode());
            }
        });
        guide(pair(founded, pool, units));
    }

    /** Codes of staff by unit, the secretary first. */
    private Map<String, List<String>> people(String street) {
        return roll.roll(new ScopePath(street), LocalDate.of(2024, 5, 15)).stream()
                .collect(Collectors.groupingBy(
                        TrainingStatistics.Person::unit,
                        Collectors.mapping(TrainingStatistics.Person::staff, Collectors.toList())));
    }

    /** Those whom studios take, in that order; of the others some are appointed, some wait, some were only recommended. */
    private List<String> pool(Map<String, List<String>> staff, List<String> units) {
        int mentees = MENTEES.stream().mapToInt(Integer::intValue).sum();
        List<String> all = new ArrayList<>();
        at(ADMITTED, () -> {
            for (int i = 0; i < mentees + OTHERS; i++) {
                PaperTrail papers = new PaperTrail(
                        ADMITTED.minusDays(21), "街道党工委", ADMITTED.minusDays(9), "区委社会工作部", "群众基础好，同意入库", ADMITTED);
                all.add(cadres.enter(person(staff, units, i), details(i), papers)
                        .getCode());
            }
        });
        at(LocalDate.of(2024, 4, 22), () -> {
            cadres.appoint(all.get(mentees), "COMMITTEE", LocalDate.of(2024, 4, 18));
            cadres.appoint(all.get(mentees + 1), "DEPUTY", LocalDate.of(2024, 4, 18));
            cadres.appoint(all.get(mentees + 2), "HEAD", LocalDate.of(2024, 4, 19));
            cadres.withdraw(all.get(mentees + 3), "调离社区岗位");
        });
        List<String> recent = new ArrayList<>();
        at(LocalDate.of(2024, 5, 14), () -> {
            for (int i = 0; i < RECENT; i++) {
                int place = mentees + OTHERS + i;
                recent.add(cadres.recommend(person(staff, units, place), details(place))
                        .getCode());
            }
        });
        as(account("district.org"), () -> {
            cadres.review(recent.get(0), true, "群众基础好，同意推荐");
            cadres.review(recent.get(1), true, "熟悉网格工作，同意推荐");
            cadres.review(recent.get(2), false, "从事社区工作不满一年，来年再推荐");
        });
        return all.subList(0, mentees);
    }

    /** The first of a unit is its secretary. */
    private static String person(Map<String, List<String>> staff, List<String> units, int place) {
        return staff.get(units.get(place % units.size())).get(1 + place / units.size());
    }

    private static CadreDetails details(int place) {
        LocalDate born = LocalDate.of(1984, 3, 1).plusMonths(place * 7L % 150);
        return new CadreDetails(
                born,
                List.of("BACHELOR", "COLLEGE", "BACHELOR", "MASTER").get(place % 4),
                born.plusYears(24),
                EXPERIENCE.get(place % EXPERIENCE.size()));
    }

    private List<Mentee> pair(List<String> founded, List<String> pool, List<String> units) {
        List<Mentee> mentees = new ArrayList<>();
        at(PAIRED, () -> {
            for (int studio = 0; studio < founded.size(); studio++) {
                for (int i = 0; i < MENTEES.get(studio); i++) {
                    int place = mentees.size();
                    Mentorship pair = studios.pair(founded.get(studio), pool.get(place));
                    mentees.add(new Mentee(
                            pair.getCode(), units.get(place % units.size()).substring(0, 9)));
                    guidance.plan(
                            pair.getCode(),
                            pair.getVersion(),
                            "两年内能够独当一面，胜任社区“两委”工作",
                            List.of(
                                    new PlanStep(1, LocalDate.of(2024, 4, 30), "走遍所在网格，写出居民需求清单"),
                                    new PlanStep(2, LocalDate.of(2024, 6, 30), "独立主持一次居民议事会"),
                                    new PlanStep(3, LocalDate.of(2024, 12, 20), "牵头完成一个为民服务项目")));
                }
            }
        });
        return mentees;
    }

    /** In March and April everybody is met, but for two of whom one says why; half of May waits for the mentee's side. */
    private void guide(List<Mentee> mentees) {
        for (int month = 3; month <= 5; month++) {
            LocalDate day = YearMonth.of(2024, month).atDay(month == 5 ? 13 : 20);
            int turn = month;
            at(day, () -> {
                for (int i = 0; i < mentees.size(); i++) {
                    if (!isMissed(turn, i)) {
                        int what = (i + turn) % FORMS.size();
                        guidance.record(
                                mentees.get(i).pair(),
                                new GuidanceDetails(GuidanceKind.EXCHANGE, day, FORMS.get(what), CONTENT.get(what)));
                    }
                }
            });
        }
        STREETS.forEach((street, username) -> as(account(username), () -> {
            for (int i = 0; i < mentees.size(); i++) {
                if (mentees.get(i).street().equals(street)) {
                    int exchanges = isMissed(4, i) ? 2 : 3;
                    for (int number = 1; number <= exchanges - i % 2; number++) {
                        guidance.confirm(mentees.get(i).pair(), number);
                    }
                }
            }
        }));
        at(LocalDate.of(2024, 5, 6), () -> {
            guidance.excuse(mentees.get(3).pair(), YearMonth.of(2024, 4), "集中排查自建房，改在五月补课");
            for (int i = 0; i < mentees.size(); i += 3) {
                guidance.finish(mentees.get(i).pair(), 1, "走访 86 户，形成需求清单 12 项");
            }
        });
        at(
                LocalDate.of(2024, 5, 15),
                () -> guidance.drill(
                        mentees.stream().limit(MENTEES.get(0)).map(Mentee::pair).toList(),
                        LocalDate.of(2024, 5, 15),
                        "大练兵：模拟防汛转移，分组演练入户劝离和物资登记"));
    }

    private static boolean isMissed(int month, int mentee) {
        return month == 4 && (mentee == 3 || mentee == 20);
    }

    private static void as(CallerAccount account, Runnable work) {
        SystemCaller.as(account, () -> {
            work.run();
            return null;
        });
    }

    /** As it is today: in the past that is lived here nobody had a post yet. */
    private CallerAccount account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }

    private void at(LocalDate day, Runnable work) {
        clock.at(day.atTime(10, 0).atZone(DistrictClock.ZONE).toInstant(), work);
    }
}
