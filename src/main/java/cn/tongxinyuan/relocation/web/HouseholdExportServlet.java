package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.Attachment;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.HouseholdExport;
import cn.tongxinyuan.relocation.HouseholdFilter;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The list of households as a workbook, by the same parameters as the list. */
@WebServlet(HouseholdExportServlet.ADDRESS)
public class HouseholdExportServlet extends HttpServlet {

    static final String ADDRESS = "/relocation/household-list.xlsx";

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    transient HouseholdExport export;

    @Inject
    transient AreaService areas;

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
        if (!me.may(RelocationPermission.EXPORT)) {
            trail.keep(AuditEntry.refused(
                    me.getUsername(),
                    RelocationPermission.EXPORT,
                    "HouseholdList",
                    "-",
                    "platform.told.no-permission"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HouseholdFilter filter = ListAddress.filter(request);
        try {
            LocalDateTime now = LocalDateTime.now(clock);
            String area = filter.area() == null
                    ? me.getDisplayName()
                    : areas.open(filter.area()).getName();
            String file = language.text(
                    "relocation.household-list.file", area, now.toLocalDate().toString());
            export.write(filter, titles(now), () -> {
                response.setContentType(WORKBOOK);
                response.setHeader(Attachment.HEADER, Attachment.named(file));
                return response.getOutputStream();
            });
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, refused.code());
        }
    }

    private List<String> titles(LocalDateTime now) {
        return List.of(
                language.text(
                        "relocation.household-list.watermark",
                        me.getDisplayName(),
                        me.getUsername(),
                        MINUTE.format(now)),
                language.text("relocation.household-list.masked"));
    }
}
