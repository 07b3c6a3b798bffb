package cn.tongxinyuan.appraisal.demo;

import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.appraisal.file.Answers;
import cn.tongxinyuan.appraisal.file.CycleService;
import cn.tongxinyuan.appraisal.file.FileService;
import cn.tongxinyuan.appraisal.file.FileView;
import cn.tongxinyuan.appraisal.file.OwnService;
import cn.tongxinyuan.appraisal.file.SituationService;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A quarter that is over, with a file in every state; half a year that is being appraised. */
@ApplicationScoped
public class FileDemo implements DemoPart {

    private static final ScopePath MINGQUAN = new ScopePath("370105010010");
    private static final ScopePath XINXU = new ScopePath("370105013008");
    private static final String COMMUNITY = "community.mingquan";
    private static final String STREET = "street.baohua";
    private static final String WORKER = "worker.mingquan";
    private static final int FAILING = 4;
    /** So many of a community are nearly without a lack, as many as the share of 优秀 allows. */
    private static final int BEST = 2;

    @Inject
    CycleService cycles;

    @Inject
    FileService files;

    @Inject
    SituationService situations;

    @Inject
    OwnService own;

    @Inject
    SignIn signIn;

    @Inject
    SchemeService schemes;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 62;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    /** Accounts hold their posts since the day the district was built: asked for before the clock is set back. */
    private final Map<String, CallerAccount> people = new HashMap<>();

    @Override
    public void build() {
        for (String username : List.of(COMMUNITY, STREET, WORKER)) {
            people.put(username, signIn.byUsername(username).orElseThrow());
        }
        schemes.prepare(false);
        clock.at(noon(LocalDate.of(2024, 4, 2)), this::quarter);
        clock.at(noon(LocalDate.of(2024, 5, 13)), this::halfYear);
        // those of April are settled by the night of a day after their term
        clock.at(noon(LocalDate.of(2024, 4, 30)), () -> files.settle());
    }

    private void quarter() {
        String cycle = cycles.open("2024年第一季度社区工作者考核", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));
        begin(cycle, MINGQUAN, new Answers(60, 41, 38));
        List<String> all = codes(cycle);
        for (int i = 0; i < all.size(); i++) {
            draw(all.get(i), i);
        }
        if (all.size() > 2) {
            fail(all.get(all.size() - 1));
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            notice(all.get(i), STREET);
        }
        cycles.close(cycle);
    }

    private void halfYear() {
        String cycle = cycles.open("2024年上半年社区工作者考核", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        begin(cycle, MINGQUAN, new Answers(80, 52, 47));
        begin(cycle, XINXU, new Answers(70, 6, 6));
        List<String> all = codes(cycle);
        for (int i = 0; i < all.size(); i += 2) {
            draw(all.get(i), i);
        }
        object(all);
    }

    /** The worker of 名泉春晓 who has an account was told a result and objects to it. */
    private void object(List<String> all) {
        String person = people.get(WORKER).person();
        all.stream()
                .filter(code -> files.read(code).staff().equals(person))
                .findFirst()
                .ifPresent(code -> {
                    draw(code, BEST);
                    notice(code, STREET);
                    as(WORKER, () -> own.object(code, version(code), "第17条：三月份调解的两起楼上漏水没有计入，有调解记录。"));
                });
    }

    private void begin(String cycle, ScopePath unit, Answers answers) {
        cycles.poll(cycle, unit, answers);
        cycles.begin(cycle, unit);
    }

    /** Marks under every rule somebody judges, a little less here and there. */
    private void draw(String code, int number) {
        for (FileView.Line line : files.read(code).lines()) {
            BigDecimal full = line.rule().getFullMarks();
            if (line.rule().getScoring().isBase() && line.rule().getScoring().isByHand()) {
                boolean less = (line.rule().getNumber() + number) % (number < BEST ? 4 : 2) == 0;
                files.judge(
                        code,
                        files.read(code).version(),
                        line.rule().getNumber(),
                        less ? full.subtract(BigDecimal.ONE) : full,
                        less ? "抽查有一处不完整" : "有台账和抽查记录");
            }
        }
    }

    /** Put forward by the community, heard, confirmed by the street; the measure was passed. */
    private void fail(String code) {
        as(COMMUNITY, () -> situations.propose(code, version(code), FAILING, "三月走访台账有四户与回访不符"));
        as(COMMUNITY, () -> situations.hear(code, version(code), FAILING, "书面说明：把电话联系记成了上门走访"));
        as(STREET, () -> situations.confirm(code, version(code), FAILING, 2, "宝华街道党群办"));
        notice(code, COMMUNITY);
        as(STREET, () -> situations.check(code, version(code), FAILING, true, "补访四户，台账已更正", null));
    }

    private void notice(String code, String by) {
        as(by, () -> files.notice(code, version(code)));
    }

    private long version(String code) {
        return SystemCaller.asSystem(() -> files.read(code).version());
    }

    private void as(String username, Runnable act) {
        SystemCaller.as(people.get(username), () -> {
            act.run();
            return null;
        });
    }

    private List<String> codes(String cycle) {
        return cycles.codes(cycles.find(cycle));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DistrictClock.ZONE).toInstant();
    }
}
