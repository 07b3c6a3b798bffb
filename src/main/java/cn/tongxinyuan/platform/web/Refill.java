package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Puts what was typed into a {@link LateForm} back into the form, to be looked over and saved once more. */
@Named
@RequestScoped
public class Refill {

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Language language;

    public void fill() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            LateForm.take(request, me.getUsername()).ifPresent(typed -> {
                fill(faces, faces.getViewRoot(), typed);
                faces.addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_WARN, language.text("platform.frame.late-form"), null));
            });
        }
    }

    private static void fill(FacesContext faces, UIComponent within, Map<String, String> typed) {
        within.getFacetsAndChildren().forEachRemaining(child -> {
            String value = typed.get(child.getClientId(faces));
            if (child instanceof UISelectBoolean box && typed.keySet().stream().anyMatch(isBeside(box, faces))) {
                box.setSubmittedValue(String.valueOf(value != null));
            } else if (child instanceof EditableValueHolder input && value != null) {
                input.setSubmittedValue(value);
            }
            fill(faces, child, typed);
        });
    }

    /** An empty box is not sent; that its form was, its other inputs tell. */
    private static java.util.function.Predicate<String> isBeside(UISelectBoolean box, FacesContext faces) {
        String form = box.getClientId(faces).replaceFirst(":[^:]*$", ":");
        return name -> name.startsWith(form);
    }
}
