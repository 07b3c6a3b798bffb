package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 学时档案: what the people of the caller's unit were trained in, and the caller. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.RECORDS)
public class RecordService {

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

    @Inject
    Event<RecordLeft> left;

    /**
     * The record of somebody, who is now in the caller's unit, with what was before.
     *
     * @throws UnknownRecord {@code training.rule.no-staff}, for people of other units too
     */
    public TrainingRecord of(String staff) {
        return read(staff);
    }

    /** The caller's own, whichever units the trainings were of; none for accounts that are nobody's. */
    @RolesAllowed(TrainingPermission.OWN)
    public Optional<TrainingRecord> mine() {
        return me.person().map(person -> SystemCaller.asSystem(() -> read(person)));
    }

    /**
     * The record of somebody to be taken out of the system, which leaves a row.
     *
     * @throws UnknownRecord {@code training.rule.no-staff}, for people of other units too
     */
    @RolesAllowed(TrainingPermission.EXPORT)
    public TrainingRecord takeOut(String staff) {
        TrainingRecord record = read(staff);
        left.fire(new RecordLeft(
                staff,
                record.unit(),
                Wording.of("training.told.taken-out", record.lines().size())));
        return record;
    }

    /**
     * A record as a workbook, in the columns it could be taken in with.
     *
     * @param above line above the header, such as who took it out and when
     */
    @RolesAllowed({TrainingPermission.EXPORT, TrainingPermission.OWN})
    public byte[] workbook(TrainingRecord record, String above) {
        LocalDate today = LocalDate.now(clock);
        SheetLayout<RecordRow> layout = new RecordSheet(regions, me.scope(), queries.terms(today), today).layout();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.write(
                    out,
                    layout,
                    List.of(above),
                    record.lines().stream()
                            .map(line -> RecordRow.of(record, line))
                            .iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private TrainingRecord read(String staff) {
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
