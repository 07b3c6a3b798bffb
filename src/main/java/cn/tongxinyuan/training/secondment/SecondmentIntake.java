package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.training.PeopleBook;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 历年挂职: secondments of former years, assessed on their last day, as a workbook. What a list told before is put right by the
 * next, found by the person and the first day; what was done step by step here stands, and whoever was there was nowhere else.
 */
@ApplicationScoped
public class SecondmentIntake extends Intake<SecondmentRow> {

    public static final String KIND = "training.secondment";

    private static final int DISTRICT_DIGITS = 6;

    @Inject
    SecondmentQueries queries;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return TrainingPermission.SECOND;
    }

    @Override
    public String view() {
        return "training/secondment-intake";
    }

    /** A unit the caller answers for, with all that lies in it. */
    @Override
    public Place place(String code) {
        ScopePath unit = new ScopePath(code);
        return new Place("Secondment", code, regions.fullName(unit), unit);
    }

    @Override
    public SheetLayout<SecondmentRow> layout() {
        Map<String, String> grades = new LinkedHashMap<>();
        codes.today(Secondment.GRADES).forEach(grade -> grades.put(grade.name(Messages.CHINESE), grade.code()));
        ScopePath district = new ScopePath(me.scope().code().substring(0, DISTRICT_DIGITS));
        return new SecondmentSheet(regions, me.scope(), district, grades, LocalDate.now(clock)).layout();
    }

    @Override
    public RowSink<SecondmentRow> check(Place place, SheetLayout<SecondmentRow> layout) {
        return new SecondmentCheck(layout, queries.book(place.scope()));
    }

    @Override
    public Taker<SecondmentRow> taker(Taking taking, List<SecondmentRow> rows) {
        SecondmentBook people = queries.book(taking.place().scope());
        queries.holdLists();
        queries.hold(rows.stream().map(row -> people.find(row).get(0).id()).collect(Collectors.toSet()));
        // what stands is read anew now that nobody else sends any of them
        SecondmentBook book = queries.book(taking.place().scope());
        Map<Long, Secondment> read = new HashMap<>();
        return new Taker<>() {

            @Override
            public void next(List<SecondmentRow> piece) {
                read.clear();
                read.putAll(queries.byIds(piece.stream()
                        .map(row -> book.standing(book.find(row).get(0), row.plan()))
                        .flatMap(Optional::stream)
                        .map(SecondmentBook.Line::id)
                        .toList()));
            }

            @Override
            public void take(SecondmentRow row) {
                SecondmentPlan plan = row.plan();
                PeopleBook.Person person = book.find(row).get(0);
                book.elsewhere(person, plan).ifPresent(line -> {
                    throw new Conflict(
                            "training.rule.secondment-twice", line.from(), line.until(), line.host(), line.code());
                });
                String host = plan.hostUnit() == null ? plan.host() : regions.fullName(plan.hostUnit());
                Optional<SecondmentBook.Line> standing = book.standing(person, plan);
                if (standing.isEmpty()) {
                    String code =
                            numbers.next(SecondmentService.PREFIX, plan.from().getYear());
                    taking.create(new Secondment(code, person, row.unit(), row.past(), host));
                } else if (read.containsKey(standing.get().id())) {
                    Secondment secondment = read.get(standing.get().id());
                    taking.change(secondment, () -> secondment.enter(row.past(), host));
                }
            }
        };
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        String code = ((Secondment) record).getCode();
        return new Taken.Touched(code, "/training/secondment-view?code=" + code, "training.act-since.changed");
    }
}
