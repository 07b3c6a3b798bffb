package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditExport;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** The audit chain as a table that can be checked elsewhere. */
@WebServlet(AuditExportServlet.ADDRESS)
public class AuditExportServlet extends HttpServlet {

    static final String ADDRESS = "/administration/audit-list.csv";

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditExport export;

    @Inject
    transient Me me;

    @Inject
    transient Language language;

    @Inject
    transient AuditTrail trail;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.may(PlatformPermission.AUDIT)) {
            trail.keep(AuditEntry.refused(
                    me.getUsername(), PlatformPermission.AUDIT, "AuditTrail", "-", "platform.told.no-permission"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String file = language.text(
                "administration.audit-list.file", LocalDate.now(clock).toString());
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(Attachment.HEADER, Attachment.named(file));
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            export.write(out);
        }
    }
}
