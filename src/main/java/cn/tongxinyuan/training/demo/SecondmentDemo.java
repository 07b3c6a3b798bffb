package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.TrainingStatistics;
import cn.tongxinyuan.training.TrainingStatistics.Person;
import cn.tongxinyuan.training.secondment.PastSecondment;
import cn.tongxinyuan.training.secondment.PastSecondment.Note;
import cn.tongxinyuan.training.secondment.Secondment;
import cn.tongxinyuan.training.secondment.SecondmentPlan;
import cn.tongxinyuan.training.secondment.SecondmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 220 workers in four years, one of whom went twice; hosts, mentors and what they say are not real. */
@ApplicationScoped
public class SecondmentDemo implements DemoPart {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 18);
    private static final List<Integer> OF_YEAR = List.of(50, 55, 60, 43);
    private static final int ON_THE_WAY = 12;
    private static final List<String> CITIES = List.of("山东省青岛市", "山东省烟台市", "山东省潍坊市", "山东省淄博市");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final List<String> GRADES = List.of("EXCELLENT", "GOOD", "GOOD", "FAIR");
    private static final List<String> LEARNED = List.of("居民议事会怎样开、怎样收尾", "网格走访先问什么、记什么", "物业矛盾的三方协商", "志愿服务积分怎样兑换");

    private static final List<String> CHECKS = List.of("到岗正常，任务过半，带教人评价良好", "按计划推进，参加议事会四次", "学得扎实，建议后半程多到楼院走访");
    private static final List<String> MONTHS =
            List.of("熟悉社区情况，跟班走访网格，参加了议事会的准备和召开", "跟班接待居民，记录了三件诉求的办理过程", "参加志愿服务积分兑换，学习台账怎样记");

    @Inject
    SecondmentService secondments;

    @Inject
    TrainingStatistics statistics;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 54;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        Set<String> sent = new HashSet<>();
        List<PastSecondment> past = new ArrayList<>();
        List<Person> now = roll(TODAY);
        Set<String> here = now.stream().map(Person::staff).collect(Collectors.toSet());
        for (int back = 0; back < OF_YEAR.size(); back++) {
            LocalDate first = LocalDate.of(2021 + back, 3, 1);
            List<Person> people = roll(first).stream()
                    .filter(one -> here.contains(one.staff()) && !sent.contains(one.staff()))
                    .toList();
            int step = Math.max(1, people.size() / OF_YEAR.get(back));
            for (int i = 0; i < OF_YEAR.get(back); i++) {
                Person who = people.get(i * step);
                sent.add(who.staff());
                past.add(past(who, i, first.plusDays(i % 9)));
            }
        }
        past.add(past(first(now, past.get(0).plan().staff()), 7, LocalDate.of(2023, 9, 4)));
        secondments.enter(past);
        List<Person> others =
                now.stream().filter(one -> !sent.contains(one.staff())).toList();
        for (int i = 0; i < ON_THE_WAY + 3; i++) {
            current(others.get(i * 41 % others.size()), i);
        }
    }

    private static Person first(List<Person> people, String staff) {
        return people.stream()
                .filter(one -> one.staff().equals(staff))
                .findFirst()
                .orElseThrow();
    }

    private List<Person> roll(LocalDate day) {
        return statistics.roll(new ScopePath("370105"), day).stream()
                .filter(person -> person.unit().length() == 12)
                .toList();
    }

    private static PastSecondment past(Person who, int i, LocalDate from) {
        String learned = LEARNED.get(i % LEARNED.size());
        LocalDate to = from.plusDays(60);
        return new PastSecondment(
                plan(who, i, from, to),
                "挂协" + from.getYear() + "-" + (i + 1),
                from.plusDays(30L + i % 5),
                CHECKS.get(i % CHECKS.size()),
                GRADES.get(i % GRADES.size()),
                "工作主动，跟班学习完整，同意鉴定",
                learned,
                i % 4 == 3 ? null : "把“" + learned + "”用到了本社区，居民反映变化看得见",
                notes(i, learned, from, to));
    }

    /** One for each month of which a week or more was served. */
    private static List<Note> notes(int i, String learned, LocalDate from, LocalDate to) {
        List<Note> notes = new ArrayList<>();
        for (LocalDate day = from;
                !day.isAfter(to.minusDays(6));
                day = day.withDayOfMonth(1).plusMonths(1)) {
            notes.add(new Note(
                    day,
                    notes.isEmpty()
                            ? MONTHS.get(i % MONTHS.size())
                            : "重点学“" + learned + "”，整理了流程和表格" + (i % 3 == 0 ? "，向带教人作了汇报" : "")));
        }
        return notes;
    }

    private static SecondmentPlan plan(Person who, int i, LocalDate from, LocalDate to) {
        boolean within = i % 11 == 5;
        return new SecondmentPlan(
                who.staff(),
                within ? new ScopePath(who.unit().startsWith("370105013") ? "370105010010" : "370105013008") : null,
                within ? null : "示范社区" + STEMS.charAt(i % STEMS.length()),
                within ? null : CITIES.get(i % CITIES.size()),
                "书记某" + STEMS.charAt(i % STEMS.length()),
                from,
                to,
                "跟随书记学业务、学方法；每周至少参加一次居民议事；带回一个可以在本社区用的办法");
    }

    /** Twelve on the post, of whom four are checked and one has broken off; two agreed, one selected. */
    private void current(Person who, int i) {
        LocalDate from = i < ON_THE_WAY ? LocalDate.of(2024, 4, 1).plusDays(i % 5) : LocalDate.of(2024, 6, 3);
        String[] code = new String[1];
        clock.at(noon(from.isAfter(TODAY) ? TODAY : from), () -> {
            code[0] = secondments.select(plan(who, i, from, from.plusDays(90))).getCode();
            if (i > ON_THE_WAY) {
                secondments.agree(code[0], version(code[0]), "挂协2024-" + (80 + i), TODAY.minusDays(40));
            }
        });
        if (i >= ON_THE_WAY) {
            return;
        }
        clock.at(noon(TODAY), () -> {
            secondments.agree(code[0], version(code[0]), "挂协2024-" + (80 + i), from.minusDays(5));
            secondments.start(code[0], version(code[0]), from);
            if (i == 11) {
                secondments.breakOff(code[0], version(code[0]), from.plusDays(12), "本社区征迁工作抽调，经双方同意提前返回");
                return;
            }
            secondments.note(code[0], from, "跟班走访网格，参加了议事会的准备和召开");
            if (i < 4) {
                secondments.check(code[0], version(code[0]), TODAY.minusDays(3), "到岗正常，任务过半，带教人评价良好");
            }
        });
    }

    private long version(String code) {
        Secondment secondment = secondments.open(code);
        return secondment.getVersion();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DistrictClock.ZONE).toInstant();
    }
}
