package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Takes a list of households out as a workbook in the layout of the roll. Names follow the caller's right to see them;
 * paper numbers and telephones are always masked, so the workbook cannot be loaded again as a roll. Rows are read in
 * pages without a transaction: a slow reader holds neither memory nor a connection.
 */
@Stateless
@RolesAllowed(RelocationPermission.EXPORT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HouseholdExport {

    private static final int PAGE = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    PersonalData personalData;

    @Inject
    Codes codes;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Where the workbook goes; opened when the first rows are there, so that a refusal can still be answered. */
    @FunctionalInterface
    public interface Target {
        OutputStream open() throws IOException;
    }

    /**
     * Writes what the filter finds and leaves one audit row with the filter and the number of rows that left, also when
     * the reader breaks off. Requires {@link RelocationPermission#EXPORT}.
     *
     * @param titles lines above the header
     * @throws RuleViolation {@code relocation.rule.search-too-short}
     */
    public void write(HouseholdFilter filter, List<String> titles, Target target) throws IOException {
        filter.requireSearchable();
        Rows rows = new Rows(filter, AreaQueries.rolls(em, me.scope(), filter.area()));
        RosterLayout layout = RosterLayout.of(codes, LocalDate.now(clock));
        try {
            SheetWriter.write(target.open(), layout.layout(), titles, rows);
        } finally {
            trail.keep(AuditEntry.act(
                    me.account().orElseThrow(OutOfScope::new),
                    RelocationPermission.EXPORT,
                    "HouseholdList",
                    filter.area() == null ? "-" : filter.area(),
                    me.scope(),
                    filter.told(rows.given)));
        }
    }

    /** Rows of a list, read a page ahead at most. */
    private final class Rows implements Iterator<RosterRow> {

        private final HouseholdFilter filter;
        private final List<AreaRoll> areas;
        private final Queue<Object[]> page = new ArrayDeque<>();
        private final HouseholdQueries queries;
        private final boolean names = me.may(RelocationPermission.NAMES);
        private String after;
        private boolean last;
        private long given;

        Rows(HouseholdFilter filter, List<AreaRoll> areas) {
            this.filter = filter;
            this.areas = areas;
            this.queries = new HouseholdQueries(em, me.scope(), names);
            read();
        }

        private void read() {
            List<Object[]> rows = queries.wholeRows(filter, areas, after, PAGE);
            last = rows.size() < PAGE;
            if (!rows.isEmpty()) {
                after = (String) rows.get(rows.size() - 1)[24];
            }
            page.addAll(rows);
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !last) {
                read();
            }
            return !page.isEmpty();
        }

        @Override
        public RosterRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            given++;
            return row(page.remove());
        }

        private RosterRow row(Object[] row) {
            return new RosterRow(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    names ? (String) row[8] : Mask.name((String) row[8]),
                    (String) row[9],
                    Mask.idNumber(personalData.open((String) row[10])),
                    Mask.mobile(personalData.open((String) row[11])),
                    row[12] == null ? null : ((Number) row[12]).intValue(),
                    (String) row[13],
                    (String) row[14],
                    (String) row[15],
                    (BigDecimal) row[16],
                    (BigDecimal) row[17],
                    (BigDecimal) row[18],
                    (BigDecimal) row[19],
                    (String) row[20],
                    (String) row[21],
                    HouseholdQueries.day(row[22]),
                    (String) row[23]);
        }
    }
}
