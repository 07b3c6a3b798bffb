package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.CommaTable;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Takes a list out as it is seen: its columns, order and filter, with what the caller may not read masked. Rows are read in
 * pages without a transaction: a slow reader holds neither memory nor a connection.
 */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListExport {

    private static final int PAGE = 1_000;
    /** Name of the act in the trail where the list asks for no permission of its own. */
    private static final String ACTION = "platform.list-export";

    @PersistenceContext
    EntityManager em;

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    @Inject
    Texts texts;

    @Inject
    AuditTrail trail;

    @Inject
    PersonalData personal;

    @Inject
    Clock clock;

    /** How a list leaves. */
    public enum As {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=UTF-8");

        private final String type;

        As(String type) {
            this.type = type;
        }

        /** Behind the name of the file, and how an address asks for it. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String type() {
            return type;
        }
    }

    /** Where the file goes; opened when the first rows are there, so that a refusal can still be answered. */
    @FunctionalInterface
    public interface Target {
        OutputStream open() throws IOException;
    }

    /**
     * Writes what the query finds and leaves one audit row with the filter and the number of rows that left, also when the
     * reader breaks off.
     *
     * @throws OutOfScope without the permission of the list's page or of its export
     * @throws RuleViolation what the list refuses
     */
    public void write(Listing listing, Query query, As format, Target target) throws IOException {
        ListQueries queries = new ListQueries(em, listing, me, personal, clock);
        queries.require(registry);
        String permission = listing.exportPermission();
        if (!permission.isEmpty() && !me.may(permission)) {
            throw new OutOfScope();
        }
        Cells cells = new Cells(queries, query);
        try {
            if (format == As.XLSX) {
                workbook(listing, query, cells, target);
            } else {
                table(listing, query, cells, target);
            }
        } finally {
            trail.keep(AuditEntry.act(
                    me.account().orElseThrow(OutOfScope::new),
                    permission.isEmpty() ? ACTION : permission,
                    "Page",
                    listing.view(),
                    me.scope(),
                    Wording.of("platform.told.list-export", cells.given, query.told())));
        }
    }

    private void workbook(Listing listing, Query query, Cells cells, Target target) throws IOException {
        List<Column<?>> columns = query.columns().stream()
                .<Column<?>>map(field -> Column.of(
                        label(listing, field),
                        new CellKind<>(field.kind().format(), List.of(), cell -> null),
                        field.kind().width(),
                        "",
                        ""))
                .toList();
        SheetWriter.write(target.open(), title(listing), columns, List.of(watermark()), cells);
    }

    private void table(Listing listing, Query query, Cells cells, Target target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target.open(), StandardCharsets.UTF_8));
        CommaTable table = new CommaTable(out);
        table.row(List.of(watermark()));
        table.row(query.columns().stream().map(field -> label(listing, field)).toList());
        while (cells.hasNext()) {
            table.row(cells.next().stream()
                    .map(cell -> cell == null
                            ? null
                            : cell instanceof java.math.BigDecimal number ? number.toPlainString() : cell.toString())
                    .toList());
        }
        out.flush();
    }

    private String label(Listing listing, Field<?> field) {
        return texts.text(listing.fields().labelKey(field));
    }

    private String title(Listing listing) {
        return texts.text(listing.view().replace('/', '.') + ".title");
    }

    private String watermark() {
        return texts.text(
                "platform.frame.watermark", me.getDisplayName(), me.getUsername(), texts.minute(clock.instant()));
    }

    /** The cells of a list, read a page ahead at most; the first page at once, for a refusal to come before any answer. */
    private final class Cells implements Iterator<List<Object>> {

        private final ListQueries queries;
        private final Query query;
        private final Queue<Row> rows = new ArrayDeque<>();
        private String after;
        private long given;

        Cells(ListQueries queries, Query query) {
            this.queries = queries;
            this.query = query;
            read(null);
        }

        private void read(String cursor) {
            ListPart part = queries.part(query.from(cursor, PAGE));
            after = part.after();
            rows.addAll(part.rows());
        }

        @Override
        public boolean hasNext() {
            if (rows.isEmpty() && after != null) {
                read(after);
            }
            return !rows.isEmpty();
        }

        @Override
        public List<Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            given++;
            Row row = rows.remove();
            List<Object> cells = new java.util.ArrayList<>();
            query.columns().forEach(field -> cells.add(field.cell(row.get(field.name()), texts)));
            return cells;
        }
    }
}
