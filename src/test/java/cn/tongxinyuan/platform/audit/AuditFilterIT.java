package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every condition narrows the trail, each to what it says; what is taken away of it stands in it. */
@ExtendWith(ArquillianExtension.class)
class AuditFilterIT {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 6);
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    AuditReader reader;

    @Inject
    AuditExport export;

    @Inject
    Trail trail;

    @Test
    void aDayIsWholeFromItsFirstMomentToItsLast() {
        String unit = "370105005";
        String auditor = caller.hired("platform.auditor", unit);
        Instant begin = DAY.atStartOfDay(DistrictClock.ZONE).toInstant();
        long before = row(unit, "a", "m.one", "S", AuditEntry.Outcome.DONE, begin.minusMillis(1));
        long first = row(unit, "a", "m.one", "S", AuditEntry.Outcome.DONE, begin);
        long last = row(
                unit,
                "a",
                "m.one",
                "S",
                AuditEntry.Outcome.DONE,
                begin.plusSeconds(86_400).minusMillis(1));
        long after = row(unit, "a", "m.one", "S", AuditEntry.Outcome.DONE, begin.plusSeconds(86_400));

        assertThat(found(auditor, DAY, DAY)).containsExactly(last, first);
        assertThat(found(auditor, DAY, null)).contains(after, last, first).doesNotContain(before);
        assertThat(found(auditor, null, DAY)).contains(last, first, before).doesNotContain(after);
    }

    @Test
    void everyConditionLeavesOutWhatItDoesNotName() {
        String unit = "370105005";
        String auditor = caller.hired("platform.auditor", unit);
        Instant at = DAY.plusYears(-1).atStartOfDay(DistrictClock.ZONE).toInstant();
        long one = row(unit, "甲", "m.one", "S-1", AuditEntry.Outcome.DONE, at);
        long other = row(unit, "乙", "n.two", "S-2", AuditEntry.Outcome.DENIED, at);
        LocalDate day = DAY.plusYears(-1);

        assertThat(ids(auditor, new AuditFilter(day, day, null, null, null, null)))
                .containsExactlyInAnyOrder(one, other);
        for (AuditFilter filter : List.of(
                new AuditFilter(day, day, "甲", null, null, null),
                new AuditFilter(day, day, null, "m.", null, null),
                new AuditFilter(day, day, null, null, "S-1", null),
                new AuditFilter(day, day, null, null, null, AuditEntry.Outcome.DONE))) {
            assertThat(ids(auditor, filter)).as(filter.toString()).containsExactly(one);
        }
        String foreign = caller.hired("platform.auditor", "370105004");
        assertThat(ids(foreign, new AuditFilter(day, day, null, null, null, null)))
                .isEmpty();
        assertThat(caller.as(foreign, () -> reader.count(ALL))).isLessThan(caller.asSystem(() -> reader.count(ALL)));
    }

    @Test
    void pagesTakeEveryRowOnceAlsoThoseOfOneMoment() {
        String unit = "370105006020";
        String auditor = caller.hired("platform.auditor", unit);
        Instant at = DAY.atStartOfDay(DistrictClock.ZONE).toInstant();
        List<Long> stored = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            stored.add(0, row(unit, "a", "m.one", "S", AuditEntry.Outcome.DONE, at));
        }
        for (int size : List.of(2, 4, 5, 6)) {
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                String from = after;
                var page = caller.as(
                        auditor, () -> reader.list(new AuditFilter(DAY, DAY, null, null, null, null), from, size));
                page.items().forEach(entry -> seen.add(entry.getId()));
                after = page.next();
            } while (after != null && seen.size() < 2 * stored.size());
            assertThat(seen).as("pages of " + size).containsExactlyElementsOf(stored);
        }
    }

    @Test
    void aReaderWhoBreaksOffLeavesARowOfWhatHeGot() {
        String auditor = caller.hired("platform.auditor", "370105");

        assertThatThrownBy(() -> caller.as(auditor, () -> export.write(new Broken())))
                .hasRootCauseInstanceOf(IOException.class);

        assertThat(trail.of(auditor))
                .singleElement()
                .asString()
                .startsWith("DONE platform.audit-export AuditTrail - platform.told.export|");
    }

    /** Takes the beginning. */
    private static final class Broken extends Writer {

        private int taken;

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            taken += length;
            if (taken > 100) {
                throw new IOException("the line is dead");
            }
        }

        @Override
        public void flush() {
            // nothing was taken
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }

    private List<Long> found(String auditor, LocalDate from, LocalDate to) {
        return ids(auditor, new AuditFilter(from, to, null, null, null, null));
    }

    /** As listed; the count must be the same. */
    private List<Long> ids(String auditor, AuditFilter filter) {
        return caller.as(auditor, () -> {
            List<Long> ids = reader.list(filter, null, 1_000).items().stream()
                    .map(AuditEntry::getId)
                    .toList();
            assertThat(reader.count(filter)).isEqualTo(ids.size());
            return ids;
        });
    }

    private long row(String unit, String actor, String action, String subject, AuditEntry.Outcome outcome, Instant at) {
        long id = cn.tongxinyuan.kernel.BaseEntity.newId();
        records.change(
                "insert into platform_audit (id, version, happened_at, actor, actor_role, action_code, subject_type,"
                        + " subject_code, scope, summary, outcome, content_hash) values (?1, 1, ?2, ?3, 'r', ?4, 'Thing',"
                        + " ?5, ?6, 's', ?7, ?8)",
                id,
                at.atOffset(java.time.ZoneOffset.UTC),
                actor,
                action,
                subject,
                unit,
                outcome.name(),
                AuditEntry.hash(id, at, actor, "r", action, "Thing", subject, unit, "s", outcome.name()));
        // into the chain, as every row
        records.change("insert into platform_audit_pending (audit_id) values (?1)", id);
        return id;
    }
}
