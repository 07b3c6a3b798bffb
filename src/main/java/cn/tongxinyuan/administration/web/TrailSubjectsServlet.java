package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.TrailSubjects;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Objects to pick while their name is typed, for the filter of the trail. */
@WebServlet("/administration/trail-subjects.json")
public class TrailSubjectsServlet extends HttpServlet {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final long serialVersionUID = 1L;

    @Inject
    transient TrailSubjects subjects;

    @Inject
    transient Language language;

    @Inject
    transient AuditTrail trail;

    @Inject
    transient Me me;

    /** @param name with the kind in front */
    public record Suggestion(String code, String name) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.may(PlatformPermission.AUDIT)) {
            trail.keep(AuditEntry.refused(
                    me.getUsername(), PlatformPermission.AUDIT, "AuditTrail", "-", "platform.told.no-permission"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String words = request.getParameter("words");
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter()
                .print(JSON.toJson(subjects.called(words == null ? "" : words).stream()
                        .map(found -> new Suggestion(found.code(), kind(found) + " " + found.name()))
                        .toList()));
    }

    private String kind(TrailSubjects.Subject found) {
        return language.text(found.page().list().replace('/', '.') + ".title");
    }
}
