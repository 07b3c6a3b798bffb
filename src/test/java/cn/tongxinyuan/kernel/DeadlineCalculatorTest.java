package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.LegalPeriod.Kind;
import cn.tongxinyuan.kernel.LegalPeriod.Unit;
import cn.tongxinyuan.kernel.WorkCalendar.DayKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法典 201-203, on the National Day of 2024: holidays 1-7 October, worked Sunday 29 September and Saturday 12 October. */
class DeadlineCalculatorTest {

    static final WorkCalendar AUTUMN_2024 = autumn2024();

    @ParameterizedTest(name = "{0} {1} from {2} ends on {3}")
    @CsvSource({
        "30, DAY,         2024-03-11, 2024-04-10",
        "60, DAY,         2024-05-16, 2024-07-15",
        "10, DAY,         2024-09-27, 2024-10-08",
        "10, WORKING_DAY, 2024-09-27, 2024-10-16",
        " 6, MONTH,       2024-08-31, 2025-02-28",
        " 3, MONTH,       2024-11-30, 2025-02-28",
        " 5, WORKING_DAY, 2024-09-27, 2024-10-10",
        // Friday + 30 days is a Sunday
        "30, DAY,         2024-03-01, 2024-04-01",
        " 1, YEAR,        2024-02-29, 2025-02-28",
        // a leap day in between
        " 1, YEAR,        2023-06-16, 2024-06-17",
        " 2, YEAR,        2023-03-14, 2025-03-14",
        " 1, MONTH,       2024-02-29, 2024-03-29"
    })
    void endsWhereTheLawSays(int amount, Unit unit, LocalDate start, LocalDate lastDay) {
        assertThat(deadline(period(amount, unit, Kind.MAX), start).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void aPublicationMayBeFollowedOnTheDayAfterItsLastDay() {
        Deadline publication = deadline(period(30, Unit.DAY, Kind.MIN), LocalDate.of(2024, 3, 11));

        assertThat(publication.mayContinueFrom()).isEqualTo("2024-04-11");
        assertThat(publication.bars(LocalDate.of(2024, 4, 10))).isTrue();
        assertThat(publication.bars(LocalDate.of(2024, 4, 11))).isFalse();
    }

    @Test
    void theDayAfterAFridayIsItsSaturday() {
        Deadline publication = deadline(period(4, Unit.DAY, Kind.MIN), LocalDate.of(2024, 3, 11));

        assertThat(publication.mayContinueFrom()).isEqualTo("2024-03-16");
    }

    @Test
    void aMaximumNeverBarsButTurnsYellowAtSeventyPercentAndThenRed() {
        Deadline suit = deadline(period(10, Unit.DAY, Kind.MAX), LocalDate.of(2024, 3, 11));

        assertThat(suit.bars(LocalDate.of(2024, 3, 12))).isFalse();
        assertThat(suit.light(LocalDate.of(2024, 3, 17))).isEqualTo(Deadline.Light.GREEN);
        assertThat(suit.light(LocalDate.of(2024, 3, 18))).isEqualTo(Deadline.Light.YELLOW);
        assertThat(suit.light(LocalDate.of(2024, 3, 20))).isEqualTo(Deadline.Light.YELLOW);
        assertThat(suit.light(LocalDate.of(2024, 3, 21))).isEqualTo(Deadline.Light.RED);
    }

    @Test
    void aMinimumPressesNobody() {
        assertThat(deadline(period(10, Unit.DAY, Kind.MIN), LocalDate.of(2024, 3, 11))
                        .light(LocalDate.of(2024, 5, 1)))
                .isEqualTo(Deadline.Light.GREEN);
    }

    @Test
    void aYearWithoutHolidayNoticeGivesAProvisionalDay() {
        LegalPeriod tenWorkingDays = period(10, Unit.WORKING_DAY, Kind.MAX);

        assertThat(deadline(tenWorkingDays, LocalDate.of(2024, 9, 27)).provisional())
                .isFalse();
        assertThat(deadline(tenWorkingDays, LocalDate.of(2024, 12, 27)).provisional())
                .isTrue();
        assertThat(deadline(tenWorkingDays, LocalDate.of(2023, 12, 27)).provisional())
                .isTrue();
        assertThat(deadline(period(6, Unit.MONTH, Kind.MAX), LocalDate.of(2024, 8, 31))
                        .provisional())
                .isTrue();
    }

    @Test
    void aDayOfDecemberNamedByNextYearsNoticeDoesNotCoverItsOwnYear() {
        WorkCalendar calendar = new WorkCalendar(Map.of(LocalDate.of(2022, 12, 31), DayKind.HOLIDAY));

        assertThat(calendar.covers(2022)).isFalse();
    }

    static Deadline deadline(LegalPeriod period, LocalDate start) {
        return DeadlineCalculator.deadline(period, start, AUTUMN_2024);
    }

    static LegalPeriod period(int amount, Unit unit, Kind kind) {
        return new LegalPeriod("T", "期限", amount, unit, kind, "公告之日", "民法典", LocalDate.of(2021, 1, 1), null);
    }

    private static WorkCalendar autumn2024() {
        Map<LocalDate, DayKind> notice = new HashMap<>();
        LocalDate.of(2024, 10, 1)
                .datesUntil(LocalDate.of(2024, 10, 8))
                .forEach(holiday -> notice.put(holiday, DayKind.HOLIDAY));
        notice.put(LocalDate.of(2024, 9, 29), DayKind.WORKDAY);
        notice.put(LocalDate.of(2024, 10, 12), DayKind.WORKDAY);
        return new WorkCalendar(notice);
    }
}
