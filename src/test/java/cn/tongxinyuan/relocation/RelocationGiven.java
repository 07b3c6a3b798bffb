package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.intake.Change;
import cn.tongxinyuan.platform.intake.IntakeTaking;
import cn.tongxinyuan.platform.intake.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Areas and households of a test's own, built through the services. */
@ApplicationScoped
public class RelocationGiven {

    static final String XINXU = "370105013008";
    static final String STREET = "370105013";
    static final LocalDate EARLY = LocalDate.of(2024, 3, 11);

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    AreaService areas;

    @Inject
    IntakeTaking taking;

    @Inject
    HouseholdIntake intake;

    @Inject
    HouseholdService households;

    /** A new area of this unit; returns its code. */
    String area(String unit) {
        return area(unit, null);
    }

    /** A new part of an area, or with null for it a whole. */
    String area(String unit, String parent) {
        String code = "IT" + FOUNDED.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        caller.asSystem(() -> areas.found(new FoundArea(
                code, "测试片区" + code, Track.COLLECTIVE, unit, parent, null, 10, new BigDecimal("1000"), null)));
        return code;
    }

    /** An area in which every step is lawful: plan, appraiser, postings, open signing. */
    String openArea(String unit) {
        String code = area(unit);
        caller.asSystem(() -> {
            areas.putPlanIntoEffect(code, areas.open(code).getVersion(), EARLY);
            areas.chooseAppraiser(code, areas.open(code).getVersion(), EARLY);
            areas.openSigning(code, areas.open(code).getVersion(), EARLY, null);
            areas.publish(code, PublicationKind.SURVEY, EARLY, "公示栏");
            areas.publish(code, PublicationKind.PRE_APPRAISAL, EARLY, "公示栏");
        });
        return code;
    }

    /** Loads rows into an area. */
    Change load(String area, List<RosterRow> rows) {
        return take(area, rows, Source.NONE, done -> {});
    }

    /** Takes rows into an area as a job does. */
    Change take(String area, List<RosterRow> rows, Source source, IntConsumer progress) {
        return caller.asSystem(() -> taking.take(intake, area, rows, source, progress));
    }

    /** An area of this unit with so many households that nobody has visited, numbered 1 to n. */
    public String roll(String unit, int count) {
        String area = area(unit);
        load(area, rows(count));
        return area;
    }

    static List<RosterRow> rows(int count) {
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(row(String.valueOf(i), "王某" + "甲乙丙丁戊".charAt(i % 5), "80.00", null));
        }
        return rows;
    }

    /** One household; everything a test does not ask about is the same for all. */
    static RosterRow row(String number, String owner, String area, LocalDate visitedOn) {
        return row(number, owner, "370199199001010019", area, visitedOn);
    }

    static RosterRow row(String number, String owner, String paperNumber, String area, LocalDate visitedOn) {
        return row(number, owner, paperNumber, "19900000001", area, visitedOn);
    }

    /** One household with a telephone of its own. */
    static RosterRow called(String number, String owner, String phone) {
        return row(number, owner, "370199199001010019", phone, "80.00", null);
    }

    private static RosterRow row(
            String number, String owner, String paperNumber, String phone, String area, LocalDate visitedOn) {
        return new RosterRow(
                number,
                "第一标段",
                "1组",
                "示例社区1号院",
                "1号楼",
                "2单元",
                "20" + number,
                "PRIVATE",
                owner,
                "ID_CARD",
                paperNumber,
                phone,
                3,
                "COLLECTIVE",
                "DWELLING",
                "BRICK_CONCRETE",
                new BigDecimal(area),
                null,
                new BigDecimal("0.00"),
                new BigDecimal("40.00"),
                null,
                "第一组包保",
                visitedOn,
                null);
    }

    String areaName(String area) {
        return caller.asSystem(() -> areas.open(area).getName());
    }

    Household open(String area, String number) {
        return caller.asSystem(() -> households.open(area, number));
    }

    /** A visit at home by two officers. */
    RecordVisit visit(String area, String number, LocalDate day) {
        return new RecordVisit(
                area, number, open(area, number).getVersion(), day, VisitManner.HOME, "甲某、乙某", "讲解政策", null, null);
    }

    SurveyHousehold survey(String area, String number, LocalDate day, Dispute dispute) {
        return new SurveyHousehold(
                area,
                number,
                open(area, number).getVersion(),
                day,
                new BigDecimal("81.20"),
                new BigDecimal("0.00"),
                3,
                "BRICK_CONCRETE",
                dispute);
    }
}
