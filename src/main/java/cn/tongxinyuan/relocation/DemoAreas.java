package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.map.Outline;
import cn.tongxinyuan.platform.demo.AdministratorsDemo;
import cn.tongxinyuan.platform.demo.DemoAccount;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.intake.IntakeTaking;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The four areas of the campaign with more than 9 000 households and 2 500 000 m², built through the public services:
 * rolls, visits, and in 新徐 some households up to negotiation. Household counts are invented.
 */
@ApplicationScoped
public class DemoAreas implements DemoPart {

    private static final String CAMPAIGN = "hundred-days";
    private static final LocalDate OPENING = LocalDate.of(2024, 3, 11);
    /** Shows what was surveyed after the first one; later surveys wait for a third. */
    private static final LocalDate SECOND_POSTING = LocalDate.of(2024, 5, 6);

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final LocalDate SIGNING_ENDS = LocalDate.of(2024, 6, 18);
    private static final BigDecimal XINXU = new BigDecimal("60214.88");
    private static final long SEED = 20240520;
    private static final int CARRIED = 90;
    private static final int RECENT_VISITS = 120;

    @Inject
    Accounts accounts;

    @Inject
    AdministratorsDemo administrators;

    @Inject
    AreaService areas;

    @Inject
    IntakeTaking rosters;

    @Inject
    HouseholdIntake intake;

    @Inject
    HouseholdService households;

    @Inject
    HouseholdWork work;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.HOMES;
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                new DemoAccount("relocation.chief", "区征迁办主任", "relocation.chief"),
                new DemoAccount("relocation.clerk", "药山街道征迁工作组", "relocation.clerk"));
    }

    @Override
    public void build() {
        String hash = administrators.passwordHash();
        accounts.createWithHash("relocation.chief", "区征迁办主任", "relocation.chief", new ScopePath("370105"), hash);
        accounts.createWithHash("relocation.clerk", "药山街道征迁工作组", "relocation.clerk", new ScopePath("370105013"), hash);

        found("WLBX", "王炉北辛", Track.COLLECTIVE, "370105013", null, 2218, "642804.27");
        found("LKEQ", "泺口二期", Track.STATE, "370105015", null, 2080, "602800.46");
        found("DTLXX", "丁太鲁新徐", Track.COLLECTIVE, "370105013", null, 2050, "468882.12");
        found("XX", "新徐", Track.COLLECTIVE, "370105013008", "DTLXX", 640, XINXU.toPlainString());
        found("DTL", "丁太鲁", Track.COLLECTIVE, "370105013", "DTLXX", 1410, "408667.24");
        found("SZD", "桑梓店", Track.COLLECTIVE, "370105016", null, 2712, "785513.15");

        draw("WLBX", "116.9620,36.7240\n116.9735,36.7265\n116.9760,36.7180\n116.9680,36.7150\n116.9615,36.7175");
        draw("LKEQ", "116.9935,36.7330\n117.0030,36.7345\n117.0055,36.7280\n116.9950,36.7265");
        draw("XX", "116.9440,36.7330\n116.9505,36.7345\n116.9520,36.7290\n116.9450,36.7280");
        draw("DTL", "116.9520,36.7290\n116.9610,36.7310\n116.9600,36.7215\n116.9480,36.7205\n116.9450,36.7280");
        draw("SZD", "116.9280,36.7560\n116.9400,36.7590\n116.9430,36.7490\n116.9310,36.7465");

        startSigning("WLBX", LocalDate.of(2024, 3, 18));
        startSigning("XX", LocalDate.of(2024, 3, 25));
        startSigning("SZD", LocalDate.of(2024, 3, 20));

        DemoRoll roll = new DemoRoll(SEED);
        load(roll, "WLBX", "王炉北辛", "王炉社区", 2218, new BigDecimal("642804.27"), "COLLECTIVE", 98);
        load(roll, "LKEQ", "泺口二期", "泺口社区", 2080, new BigDecimal("602800.46"), "STATE", 36);
        load(roll, "XX", "新徐", "新徐社区", 640, XINXU, "COLLECTIVE", 98);
        load(roll, "DTL", "丁太鲁", "丁庄社区", 1410, new BigDecimal("408667.24"), "COLLECTIVE", 41);
        load(roll, "SZD", "桑梓店", "桑梓店村", 2712, new BigDecimal("785513.15"), "COLLECTIVE", 97);

        carry();
    }

    private void found(
            String code, String name, Track track, String region, String parent, int planned, String plannedArea) {
        areas.found(
                new FoundArea(code, name, track, region, parent, CAMPAIGN, planned, new BigDecimal(plannedArea), null));
    }

    /** The true borders are not public: these are invented and say so. */
    private void draw(String code, String corners) {
        areas.draw(
                code,
                areas.open(code).getVersion(),
                Outline.parse(corners, CoordinateSystem.CGCS2000, PositionQuality.APPROX));
    }

    private void startSigning(String code, LocalDate from) {
        areas.putPlanIntoEffect(code, areas.open(code).getVersion(), OPENING);
        areas.chooseAppraiser(code, areas.open(code).getVersion(), OPENING.plusDays(4));
        areas.openSigning(code, areas.open(code).getVersion(), from, SIGNING_ENDS);
        areas.publish(code, PublicationKind.SURVEY, LocalDate.of(2024, 4, 7), "社区公示栏");
        areas.publish(code, PublicationKind.PRE_APPRAISAL, LocalDate.of(2024, 4, 19), "社区公示栏、征迁指挥部");
    }

    private void load(
            DemoRoll roll,
            String code,
            String prefix,
            String place,
            int count,
            BigDecimal area,
            String land,
            int visited) {
        rosters.take(
                intake,
                code,
                roll.rows(new DemoRoll.Plan(prefix, place, count, area, land, visited, OPENING, TODAY.minusDays(1))),
                Source.NONE,
                done -> {});
    }

    /** Some households of 新徐 go on to survey, confirmation, appraisal and negotiation; others were visited again. */
    private void carry() {
        areas.publish("XX", PublicationKind.SURVEY, SECOND_POSTING, "社区公示栏");
        for (int i = 0; i < CARRIED + RECENT_VISITS; i++) {
            Household household = households.open("XX", String.format("新徐-%04d", i + 1));
            if (household.getStage() == HouseholdStage.NOT_VISITED) {
                continue;
            }
            if (i < CARRIED) {
                advance(household, i % 5);
            } else {
                visitAgain(household, i);
            }
        }
    }

    private void advance(Household start, int steps) {
        LocalDate surveyed = start.getStageSince().plusDays(2).isAfter(TODAY)
                ? TODAY
                : start.getStageSince().plusDays(2);
        work.survey(new SurveyHousehold(
                "XX",
                start.getNumber(),
                start.getVersion(),
                surveyed,
                start.getRegisteredArea(),
                BigDecimal.ZERO,
                3,
                "BRICK_CONCRETE",
                steps == 0 ? Dispute.OPEN : Dispute.NONE));
        if (!surveyed.isBefore(SECOND_POSTING)) {
            return;
        }
        LocalDate confirmed = LocalDate.of(2024, 5, 13).isBefore(surveyed) ? surveyed : LocalDate.of(2024, 5, 13);
        if (steps > 1) {
            work.confirm("XX", start.getNumber(), version(start), confirmed);
        }
        if (steps > 2) {
            LocalDate served = LocalDate.of(2024, 5, 15).isBefore(confirmed) ? confirmed : LocalDate.of(2024, 5, 15);
            work.appraise("XX", start.getNumber(), version(start), "评-" + start.getNumber(), served);
        }
        if (steps > 3) {
            work.negotiate("XX", start.getNumber(), version(start), TODAY);
        }
    }

    private void visitAgain(Household household, int i) {
        boolean promised = i % 10 == 0;
        LocalDate visited = household.getLastVisitOn().isAfter(TODAY.minusDays(3)) ? TODAY : TODAY.minusDays(3);
        work.recordVisit(new RecordVisit(
                "XX",
                household.getNumber(),
                household.getVersion(),
                visited,
                i % 3 == 0 ? VisitManner.PHONE : VisitManner.HOME,
                "包保干部一、包保干部二",
                "讲解补偿方式和安置房源，送达明白纸。",
                promised ? "04" : null,
                promised ? (visited.equals(TODAY) ? TODAY.plusDays(2) : TODAY) : null));
    }

    private long version(Household household) {
        return households.open("XX", household.getNumber()).getVersion();
    }
}
