package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.form.Drafts;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.OwnOrigin;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what {@code js/draft.js} sends, as JSON, and answers with the words the page shows beside its buttons; a plain form
 * discards a draft and leads back. Both are asked for by our own pages only.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_PAGE = 300;

    @Inject
    transient Drafts drafts;

    @Inject
    transient ModuleRegistry registry;

    @Inject
    transient Me me;

    @Inject
    transient Language language;

    @Inject
    transient ValueFormat show;

    @Inject
    transient AuditTrail trail;

    /**
     * What changed in a form.
     *
     * @param page address of the form with its parameters
     * @param owner who opened the form, which may be long ago
     * @param version of the record the form was filled from
     */
    public record Changed(String page, String owner, Long version, Map<String, List<String>> fields) {

        /** Says nothing of itself: what people typed reaches no log. */
        @Override
        public String toString() {
            return "Changed";
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (!OwnOrigin.isOwn(request)) {
            refuse(response, "-", "platform.told.another-site");
        } else if (type != null && type.startsWith("application/json")) {
            keep(request, response);
        } else {
            String page = Address.own(request.getParameter("page"));
            drafts.discard(page);
            String back = request.getParameter("back");
            response.sendRedirect(request.getContextPath() + (back == null ? page : Address.own(back)));
        }
    }

    /** Who had to log in on the way here is led to the first page, which lists the drafts. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        Changed changed = body.length > MOST_BYTES ? null : read(body);
        if (body.length > MOST_BYTES) {
            say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, tooLong());
        } else if (changed == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!me.getUsername().equals(changed.owner)) {
            refuse(response, "-", "platform.told.another-account");
        } else {
            Optional<Page> page = registry.page(view(changed));
            if (page.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            } else if (!me.may(page.get().permission())) {
                refuse(response, page.get().view(), "platform.told.no-permission");
            } else {
                keep(changed, response);
            }
        }
    }

    private void keep(Changed changed, HttpServletResponse response) throws IOException {
        try {
            String time = show.lately(drafts.keep(changed.page, changed.version, changed.fields));
            say(response, HttpServletResponse.SC_OK, language.text("platform.draft.saved", time));
        } catch (RuleViolation refused) {
            say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, tooLong());
        }
    }

    private String tooLong() {
        return language.text("platform.rule.draft-long", LateForm.MOST_CHARACTERS);
    }

    /** Null where it is no such thing. */
    private static Changed read(byte[] body) {
        try {
            Changed changed = JSON.fromJson(new String(body, StandardCharsets.UTF_8), Changed.class);
            boolean whole = changed.page != null
                    && changed.page.length() <= LONGEST_PAGE
                    && changed.page.equals(Address.own(changed.page))
                    && changed.fields != null
                    && changed.fields.entrySet().stream()
                            .allMatch(field -> field.getKey().contains(":")
                                    && field.getValue() != null
                                    && !field.getValue().contains(null));
            return whole ? changed : null;
        } catch (JsonException | JsonbException unreadable) {
            return null;
        }
    }

    private static String view(Changed changed) {
        return changed.page.substring(1).replaceFirst("[?].*", "");
    }

    /** The caller's own pages never ask for this, so it is an attempt. */
    private void refuse(HttpServletResponse response, String view, String reason) {
        trail.keep(AuditEntry.refused(me.getUsername(), PlatformPermission.HOME, "Draft", view, reason));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().print(words);
    }
}
