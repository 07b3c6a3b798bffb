package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 培训记录: hours of trainings that were held elsewhere or before, as a workbook. A training that stands on a record is not taken
 * twice; where other hours are given for one that came from a workbook, they are put right. What a class closed here credited
 * stands.
 */
@ApplicationScoped
public class RecordIntake extends Intake<RecordRow> {

    public static final String KIND = "training.record";

    @Inject
    ScopedQueries records;

    @Inject
    TrainingQueries queries;

    @Inject
    RegionService regions;

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
        return TrainingPermission.PLAN;
    }

    @Override
    public String view() {
        return "training/record-intake";
    }

    /** A unit the caller answers for, with all that lies in it. */
    @Override
    public Place place(String code) {
        ScopePath unit = new ScopePath(code);
        return new Place("TrainingRecord", code, regions.fullName(unit), unit);
    }

    @Override
    public SheetLayout<RecordRow> layout() {
        LocalDate today = LocalDate.now(clock);
        return new RecordSheet(regions, me.scope(), queries.terms(today), today).layout();
    }

    @Override
    public RowSink<RecordRow> check(Place place, SheetLayout<RecordRow> layout) {
        return new RecordCheck(place, layout, book(place));
    }

    @Override
    public Taker<RecordRow> taker(Taking taking, List<RecordRow> rows) {
        RecordBook book = book(taking.place());
        Map<Long, Credit> read = new HashMap<>();
        return new Taker<>() {

            @Override
            public void next(List<RecordRow> piece) {
                read.clear();
                List<Long> ids = piece.stream()
                        .map(row -> book.standing(book.find(row).get(0), row))
                        .filter(standing ->
                                standing != null && standing.isOf(taking.place().scope()))
                        .map(RecordBook.Line::id)
                        .toList();
                if (!ids.isEmpty()) {
                    records.named("TrainingCredit.byIds", Credit.class)
                            .setParameter("ids", ids)
                            .getResultList()
                            .forEach(credit -> read.put(credit.getId(), credit));
                }
            }

            @Override
            public void take(RecordRow row) {
                PeopleBook.Person person = book.find(row).get(0);
                RecordBook.Line standing = book.standing(person, row);
                if (standing == null) {
                    taking.create(new Credit(row, person, taking.at(), taking.by()));
                } else if (read.containsKey(standing.id())) {
                    Credit credit = read.get(standing.id());
                    taking.change(credit, () -> credit.correct(row, taking.at(), taking.by()));
                }
            }
        };
    }

    private RecordBook book(Place place) {
        return new RecordBook(
                new PeopleBook(records.within(place.scope(), PeopleBook.PEOPLE, Object[].class)
                        .getResultStream()),
                records.within(place.scope(), "TrainingCredit.standing", Object[].class)
                        .getResultStream());
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        String staff = ((Credit) record).getStaffCode();
        return new Taken.Touched(staff, "/training/record-view?staff=" + staff, "training.act-since.changed");
    }
}
