package cn.tongxinyuan.appraisal.demo;

import cn.tongxinyuan.appraisal.claim.ClaimDetails;
import cn.tongxinyuan.appraisal.claim.ClaimKind;
import cn.tongxinyuan.appraisal.claim.ClaimService;
import cn.tongxinyuan.appraisal.claim.ClaimStatistics;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every worker in office has claimed one service or project, every third one two. */
@ApplicationScoped
public class ClaimDemo implements DemoPart {

    private static final ScopePath DISTRICT = new ScopePath("370105");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 8);
    private static final List<String> SERVICES =
            List.of("独居老人助餐", "四点半课堂", "楼道杂物清理", "便民理发日", "电动车充电隐患排查", "失能老人上门探访", "就业信息送上门", "社区食堂");
    private static final List<String> PROJECTS = List.of("楼道照明改造", "口袋公园认养", "老旧管网改造协调", "既有住宅加装电梯协调", "睦邻市集筹办");
    private static final int AT_ONCE = 400;

    @Inject
    ClaimService claims;

    @Inject
    ClaimStatistics statistics;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        List<ClaimDetails> all = new ArrayList<>();
        List<ClaimStatistics.Held> workers = statistics.held(DISTRICT, TODAY);
        for (int i = 0; i < workers.size(); i++) {
            String staff = workers.get(i).staff();
            LocalDate from = FROM.plusDays(i % 60);
            all.add(new ClaimDetails(staff, ClaimKind.SERVICE, SERVICES.get(i % SERVICES.size()), from));
            if (i % 3 == 0) {
                all.add(new ClaimDetails(staff, ClaimKind.PROJECT, PROJECTS.get(i % PROJECTS.size()), from));
            }
        }
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            claims.claim(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
