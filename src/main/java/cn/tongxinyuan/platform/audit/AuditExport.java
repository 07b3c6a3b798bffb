package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.workbook.CommaTable;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes the whole chain out as a table that can be checked without this program, by {@code
 * server-config/VerifyAudit.java}. Rows of units the caller may not see keep their hashes and lose their words, so the
 * chain still holds together. Rows are read in pieces: a slow reader holds neither memory nor a connection.
 */
@Stateless
@RolesAllowed(PlatformPermission.AUDIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditExport {

    /** Name of the act in the trail. */
    static final String ACTION = "platform.audit-export";

    static final List<String> HEAD = List.of(
            "seq",
            "id",
            "happened_at_ms",
            "actor",
            "actor_role",
            "action",
            "subject_type",
            "subject_code",
            "scope",
            "summary",
            "outcome",
            "content_hash",
            "link_hash");

    private static final List<String> WITHHELD = Collections.nCopies(8, "");

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    @Inject
    Me me;

    @Inject
    AuditTrail trail;

    /** Writes the chain and leaves one row in the trail with the number of rows that left, also when the reader breaks off. */
    public void write(Writer out) throws IOException {
        CommaTable table = new CommaTable(out);
        long given = 0;
        try {
            table.row(HEAD);
            ChainReader reader = new ChainReader(dataSource);
            List<ChainRow> links = reader.next();
            while (!links.isEmpty()) {
                for (ChainRow link : links) {
                    table.row(cells(link, me.scope()));
                    given++;
                }
                links = reader.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the audit chain", e);
        } finally {
            trail.keep(AuditEntry.act(
                    me.account().orElseThrow(OutOfScope::new),
                    ACTION,
                    "AuditTrail",
                    "-",
                    me.scope(),
                    Wording.of("platform.told.export", given)));
        }
    }

    /** The line of a link as somebody of this unit may read it. */
    static List<String> cells(ChainRow link, ScopePath reader) {
        ChainRow.Content content = link.content();
        boolean readable = content != null && reader.contains(new ScopePath(content.scope()));
        List<String> cells = new ArrayList<>(HEAD.size());
        cells.add(Long.toString(link.seq()));
        cells.add(Long.toString(link.auditId()));
        cells.add(readable ? Long.toString(content.happenedAt().toEpochMilli()) : "");
        cells.addAll(readable ? content.texts() : WITHHELD);
        cells.add(content == null ? "" : content.hash());
        cells.add(link.linkHash());
        return cells;
    }
}
