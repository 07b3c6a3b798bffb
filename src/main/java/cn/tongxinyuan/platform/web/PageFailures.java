package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.Refusals;
import cn.tongxinyuan.platform.failure.ErrorNumber;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.security.Me;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.csp.CspException;
import org.primefaces.util.ComponentUtils;

/**
 * What a failed request answers. A rule that refuses an act speaks on the form that asked for it, with everything typed
 * still there; all else ends on the error page with its own status.
 */
class PageFailures extends ExceptionHandlerWrapper {

    PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> failures =
                getUnhandledExceptionQueuedEvents().iterator();
        while (failures.hasNext()) {
            Throwable failure = failures.next().getContext().getException();
            failures.remove();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (!faces.getResponseComplete()) {
                answer(faces, failure);
            }
        }
    }

    private void answer(FacesContext faces, Throwable failure) {
        keepRefusal(faces, failure);
        Optional<RuleViolation> rule = find(failure, RuleViolation.class);
        if (find(failure, ViewExpiredException.class).isPresent()) {
            startAgain(faces);
        } else if (rule.isPresent() && rule.get() instanceof RefusedFields fields && faces.isPostback()) {
            fields.refusals().forEach(refusal -> refuse(faces, refusal));
            faces.validationFailed();
            faces.renderResponse();
        } else if (rule.isPresent()) {
            refuse(faces, failure, text(rule.get().key(), rule.get().arguments()));
        } else if (find(failure, StaleRecord.class).isPresent()
                || find(failure, OptimisticLockException.class).isPresent()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            refuse(faces, failure, text("platform.rule.stale-record"));
        } else if (find(failure, OutOfScope.class).isPresent()
                || find(failure, EJBAccessException.class).isPresent()) {
            end(faces, HttpServletResponse.SC_FORBIDDEN, failure);
        } else if (find(failure, EntityNotFoundException.class).isPresent()
                || find(failure, NoResultException.class).isPresent()) {
            end(faces, HttpServletResponse.SC_NOT_FOUND, failure);
        } else if (find(failure, CspException.class).isPresent()) {
            end(faces, HttpServletResponse.SC_BAD_REQUEST, failure);
        } else {
            end(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, failure);
        }
    }

    private static void refuse(FacesContext faces, Throwable failure, String text) {
        if (faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        } else {
            request(faces).setAttribute(ErrorPage.TEXT, text);
            boolean unknown = find(failure, UnknownRecord.class).isPresent();
            end(faces, unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT, failure);
        }
    }

    /** Beside its field, as what is told before the act; above the form where that does not show the field. */
    private static void refuse(FacesContext faces, RefusedFields.Refusal refusal) {
        UIComponent field = sent(faces.getViewRoot())
                .map(form -> form.findComponent(refusal.field()))
                .orElse(null);
        // what proposes shows the name of its value, which an invalid one has not
        if (field instanceof UIInput input && !(input instanceof AutoComplete)) {
            // what is wrong would else not be shown any more
            input.setSubmittedValue(
                    input instanceof UISelectMany boxes
                            ? ticked(boxes)
                            : ComponentUtils.getValueToRender(faces, input));
            input.setValid(false);
        }
        String text = text(refusal.key(), refusal.arguments().toArray());
        faces.addMessage(
                field == null || !field.isRendered() ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** The form that was sent, of several on a page. */
    private static Optional<UIComponent> sent(UIComponent root) {
        if (root instanceof UIForm form) {
            return form.isSubmitted() ? Optional.of(form) : Optional.empty();
        }
        for (Iterator<UIComponent> inner = root.getFacetsAndChildren(); inner.hasNext(); ) {
            Optional<UIComponent> found = sent(inner.next());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String[] ticked(UISelectMany boxes) {
        return boxes.getValue() instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toArray(String[]::new)
                : new String[0];
    }

    /** The form was left open too long: the same page again, with what was typed or a word about it. */
    private static void startAgain(FacesContext faces) {
        LateForm.keep(request(faces));
        if (!LateForm.waits(request(faces))) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text("platform.error.expired"), null));
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
        String query = request(faces).getQueryString();
        redirect(faces, Address.own(Address.ofPage(request(faces)) + (query == null ? "" : "?" + query)));
    }

    private static void keepRefusal(FacesContext faces, Throwable failure) {
        Refusals.reason(failure).ifPresent(reason -> {
            String view =
                    faces.getViewRoot() == null ? "-" : faces.getViewRoot().getViewId();
            String username = CDI.current().select(Me.class).get().getUsername();
            CDI.current()
                    .select(Refusals.class)
                    .get()
                    .keep(AuditEntry.refused(username, "platform.page", "Page", view, reason));
        });
    }

    private static void end(FacesContext faces, int status, Throwable failure) {
        String number = ErrorNumber.of(request(faces), status, failure);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            redirect(faces, request(faces).getContextPath() + "/error?status=" + status + "&number=" + number);
            return;
        }
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                ((HttpServletResponse) external.getResponse()).resetBuffer();
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static String text(String key, Object... arguments) {
        return CDI.current().select(Language.class).get().text(key, arguments);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** Puts it around the handler of the container. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageFailures(getWrapped().getExceptionHandler());
        }
    }
}
