package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.form.Drafts;
import cn.tongxinyuan.platform.form.SentForms;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/**
 * A form whose action led on to another page was saved. It is saved once: sent again, by a second click or by the way back
 * of a browser, it leads where it led before. Its draft has done its work.
 */
public class SavedForm implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Attribute of the request with the key it has taken. */
    private static final String TAKEN = SavedForm.class.getName();

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request = request(faces);
        boolean saves = faces.isPostback()
                && !faces.getPartialViewContext().isAjaxRequest()
                && CDI.current().select(Me.class).get().may(PlatformPermission.HOME);
        if (saves) {
            FormKey.sent(request).ifPresent(key -> take(faces, request, key));
        }
    }

    private static void take(FacesContext faces, HttpServletRequest request, String key) {
        try {
            Optional<String> before = sent().take(key);
            if (before.isPresent()) {
                say(faces, FacesMessage.SEVERITY_WARN, "platform.frame.saved-before");
                faces.getExternalContext().getFlash().setKeepMessages(true);
                faces.getExternalContext().redirect(before.get());
                faces.responseComplete();
            } else {
                request.setAttribute(TAKEN, key);
            }
        } catch (RuleViolation running) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            say(faces, FacesMessage.SEVERITY_ERROR, running.key());
            faces.validationFailed();
            faces.renderResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request = request(faces);
        String key = (String) request.getAttribute(TAKEN);
        boolean ours = key != null || FormKey.sent(request).isEmpty();
        if (key != null) {
            // a redirect is how a page says that it has saved
            led(faces).ifPresentOrElse(address -> sent().done(key, address), () -> sent().free(key));
        }
        if (ours && faces.isPostback() && faces.getResponseComplete() && request.getParameter(LateForm.OWNER) != null) {
            CDI.current().select(Drafts.class).get().discard(Address.inside(request));
        }
    }

    /** Where the answer leads, without the host; empty for any other answer. */
    private static Optional<String> led(FacesContext faces) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        return Optional.ofNullable(response.getHeader("Location"))
                .filter(location -> faces.getResponseComplete())
                .map(URI::create)
                .map(place -> place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery()));
    }

    private static void say(FacesContext faces, FacesMessage.Severity severity, String key) {
        String text = CDI.current().select(Language.class).get().text(key);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    private static SentForms sent() {
        return CDI.current().select(SentForms.class).get();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
