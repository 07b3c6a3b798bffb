package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 学时档案: what the people of the caller's unit were trained in. */
@Stateless
@RolesAllowed(TrainingPermission.RECORDS)
public class RecordService {

    @Inject
    ScopedQueries records;

    @Inject
    TrainingQueries queries;

    @Inject
    Clock clock;

    /**
     * The record of somebody, who is now in the caller's unit, with what was before.
     *
     * @throws UnknownRecord {@code training.rule.no-staff}, for people of other units too
     */
    public TrainingRecord of(String staff) {
        Staff known = records.one(Staff.class, "code", staff, "training.rule.no-staff");
        List<RecordLine> lines = records.named("TrainingCredit.ofStaff", RecordLine.class)
                .setParameter("staff", staff)
                .getResultList();
        List<TrainingRecord.Open> open = records.named("TrainingParticipant.open", Object[].class)
                .setParameter("staff", staff)
                .getResultStream()
                .map(row ->
                        new TrainingRecord.Open((String) row[0], (String) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
        return new TrainingRecord(known.getCode(), known.getName(), known.getScope(), lines, years(lines), open);
    }

    private List<TrainingRecord.Year> years(List<RecordLine> lines) {
        LocalDate today = LocalDate.now(clock);
        Map<Integer, BigDecimal> hours = new TreeMap<>(Comparator.reverseOrder());
        hours.put(today.getYear(), BigDecimal.ZERO);
        lines.forEach(line -> hours.merge(line.year(), line.hours(), BigDecimal::add));
        return hours.entrySet().stream()
                .map(each -> new TrainingRecord.Year(each.getKey(), each.getValue(), standard(each.getKey(), today)))
                .toList();
    }

    private BigDecimal standard(int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return queries.terms(last.isAfter(today) ? today : last).getYearlyHours();
    }
}
