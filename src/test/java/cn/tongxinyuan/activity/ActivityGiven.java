package cn.tongxinyuan.activity;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** Centres and programmes of a test's own, built through the services. */
@ApplicationScoped
public class ActivityGiven {

    static final String COMMUNITY = "370105013008";
    static final String STREET = "370105013";
    static final String DISTRICT = "370105";

    @Inject
    Caller caller;

    @Inject
    CentreService centres;

    @Inject
    ProgrammeService programmes;

    @Inject
    ItemService items;

    @Inject
    AdditionService additions;

    @Inject
    Clock clock;

    /** A centre nobody else knows. */
    String centre(String unit) {
        CentreLevel level =
                switch (unit.length()) {
                    case 6 -> CentreLevel.DISTRICT;
                    case 9 -> CentreLevel.STREET;
                    default -> CentreLevel.COMMUNITY;
                };
        return caller.asSystem(() -> centres.create(
                level,
                new ScopePath(unit),
                LocalDate.of(2024, 1, 1),
                new CentreDetails("测试服务中心", null, Position.UNKNOWN, null)));
    }

    /** Next month: all of it is to come. */
    YearMonth month() {
        return YearMonth.now(clock).plusMonths(1);
    }

    /** An empty draft of next month. */
    Programme draft(String unit) {
        String centre = centre(unit);
        return caller.asSystem(() -> programmes.begin(centre, month()));
    }

    /** For everybody to come, on a day of next month from nine to eleven. */
    ItemDetails open(int day) {
        return new ItemDetails(
                "八段锦晨练",
                "HEALTH",
                null,
                "多功能厅",
                month().atDay(day),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                null,
                Audience.EVERYBODY,
                null,
                "85850000",
                null);
    }

    /** With seats. */
    ItemDetails booked(int day, int capacity) {
        return titled(open(day), "剪纸课堂", capacity);
    }

    static ItemDetails titled(ItemDetails of, String title, Integer capacity) {
        return new ItemDetails(
                title,
                of.category(),
                of.host(),
                of.room(),
                of.day(),
                of.from(),
                of.until(),
                capacity,
                of.audience(),
                of.suits(),
                of.contact(),
                of.film());
    }

    static ItemDetails film(ItemDetails of, Film film) {
        return new ItemDetails(
                "星光放映厅",
                ItemDetails.SCREENING,
                of.host(),
                of.room(),
                of.day(),
                of.from(),
                of.until(),
                of.capacity(),
                of.audience(),
                of.suits(),
                of.contact(),
                film);
    }

    ProgrammeItem add(Programme programme, ItemDetails details) {
        return caller.asSystem(() -> items.add(programme.getCode(), details));
    }

    long version(Programme programme) {
        return stored(programme).getVersion();
    }

    Programme stored(Programme programme) {
        return caller.asSystem(() -> programmes.open(programme.getCode()));
    }

    ProgrammeItem stored(ProgrammeItem item) {
        return caller.asSystem(() -> items.open(item.getCode()));
    }

    /** All steps, by the system. */
    void publish(Programme programme) {
        caller.asSystem(() -> programmes.submit(programme.getCode(), version(programme)));
        caller.asSystem(() -> programmes.check(programme.getCode(), version(programme)));
        caller.asSystem(() -> programmes.publish(programme.getCode(), version(programme)));
    }

    /** A programme of next month with one line, published. */
    Programme published(String unit) {
        Programme programme = draft(unit);
        add(programme, open(12));
        publish(programme);
        return programme;
    }

    ProgrammeItem proposed(Programme programme, ItemDetails details) {
        return caller.asSystem(() -> additions.propose(programme.getCode(), details, "区医院新排了一场义诊"));
    }
}
