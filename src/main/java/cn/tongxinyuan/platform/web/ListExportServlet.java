package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.listing.ListExport;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Every list as a file, at the address of its page with the kind of file behind it. */
@WebServlet({"*.xlsx", "*.csv"})
public class ListExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    transient Instance<Listing> lists;

    @Inject
    transient ListExport export;

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
        // the container would read the query as Latin letters
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String path = request.getServletPath();
        int dot = path.lastIndexOf('.');
        String view = path.substring(1, dot);
        Optional<Listing> found =
                lists.stream().filter(each -> each.view().equals(view)).findFirst();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isRefused(found.get())) {
            trail.keep(AuditEntry.refused(
                    me.getUsername(), found.get().exportPermission(), "Page", view, "platform.told.no-permission"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            write(found.get(), path.substring(dot + 1), request, response);
        }
    }

    private boolean isRefused(Listing listing) {
        return !listing.exportPermission().isEmpty() && !me.may(listing.exportPermission());
    }

    private void write(Listing listing, String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ListExport.As format = ListExport.As.valueOf(extension.toUpperCase(Locale.ROOT));
        String title = language.text(listing.view().replace('/', '.') + ".title");
        try {
            export.write(listing, Query.of(listing, request.getParameterMap()), format, () -> {
                response.setContentType(format.type());
                response.setHeader(
                        Attachment.HEADER,
                        Attachment.named(language.text(
                                "platform.frame.list-file",
                                title,
                                LocalDate.now(clock).toString(),
                                extension)));
                return response.getOutputStream();
            });
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, refused.code());
        }
    }
}
