package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.primefaces.component.autocomplete.AutoComplete;

/** Says what a rule refuses beside the field that it is about, where there is one. */
final class FieldRefusal {

    private FieldRefusal() {}

    /**
     * Puts the refusal beside its field; the form stays with everything that was typed.
     *
     * @param fields by the key of the rule
     * @throws RuleViolation the same, where it is about no field
     */
    static void tell(RuleViolation refused, Map<String, String> fields, Language language) {
        String field = fields.get(refused.key());
        if (field == null) {
            throw refused;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = "form:" + field;
        String text = language.text(refused.key(), refused.arguments());
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        // what proposes shows the name of its value, which an invalid one has not
        if (faces.getViewRoot().findComponent(id) instanceof UIInput input && !(input instanceof AutoComplete)) {
            input.setSubmittedValue(typed(faces, id));
            input.setValid(false);
        }
        faces.validationFailed();
    }

    /** An invalid input shows what was sent, so it has to be told again. */
    private static String typed(FacesContext faces, String id) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return sent.getOrDefault(id, sent.getOrDefault(id + "_input", ""));
    }
}
