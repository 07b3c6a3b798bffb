package cn.tongxinyuan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A period is counted by the law in force on its day: the old one on its last, the new one from its first. */
@ExtendWith(ArquillianExtension.class)
class LegalPeriodIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);

    @Inject
    CalendarService calendar;

    @Inject
    Records records;

    @Test
    void eachLawHoldsFromItsFirstDayToItsLast() {
        String code = "it-" + UUID.randomUUID().toString().substring(0, 8);
        version(code, 5, FIRST, LAST);
        version(code, 9, LAST.plusDays(1), null);

        assertThatThrownBy(() -> calendar.period(code, FIRST.minusDays(1))).isInstanceOf(EJBException.class);
        assertThat(calendar.period(code, FIRST).amount()).isEqualTo(5);
        assertThat(calendar.period(code, LAST).amount()).isEqualTo(5);
        assertThat(calendar.period(code, LAST.plusDays(1)).amount()).isEqualTo(9);
        assertThat(calendar.period(code, LAST.plusYears(30)).amount()).isEqualTo(9);
    }

    private void version(String code, int amount, LocalDate from, LocalDate to) {
        String end = to == null ? "null" : "date '" + to + "'";
        records.change(
                "insert into platform_legal_period (id, version, code, name, amount, unit, kind, starts, source,"
                        + " valid_from, valid_to) select ?1, 0, ?2, name, ?3, unit, kind, starts, source, ?4, " + end
                        + " from platform_legal_period where id = (select min(id) from platform_legal_period)",
                BaseEntity.newId(),
                code,
                amount,
                Date.valueOf(from));
    }
}
