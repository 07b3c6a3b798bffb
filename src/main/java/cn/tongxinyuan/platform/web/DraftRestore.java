package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.form.Drafts;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;
import org.primefaces.component.autocomplete.AutoComplete;

/**
 * Puts what its reader once typed back into a form that is opened again, to be looked over and saved. Where the record was
 * changed meanwhile, says what both wrote into the same fields.
 */
@Named
@RequestScoped
public class DraftRestore {

    private static final String FORM = "form";
    private static final String VERSION = FORM + ":version";

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Drafts drafts;

    @Inject
    EditConflict overtaken;

    @Inject
    ValueFormat show;

    @Inject
    FieldValues values;

    private Instant savedAt;

    public void fill() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        String page = Address.inside(request);
        Map<String, UIInput> inputs = new LinkedHashMap<>();
        collect(faces, faces.getViewRoot().findComponent(FORM), inputs);
        LateForm.take(request, me.getUsername()).ifPresent(late -> {
            drafts.discard(page);
            drafts.keep(page, version(late), ofInputs(inputs, late));
        });
        drafts.find(page).ifPresent(draft -> {
            savedAt = draft.savedAt();
            fill(faces, inputs, draft);
        });
    }

    /** When the draft was saved that the form shows; null where it shows none. */
    public String getTime() {
        return savedAt == null ? null : show.lately(savedAt);
    }

    /** The address drafts of this form are kept under. */
    public String getPage() {
        return Address.inside(request);
    }

    private void fill(FacesContext faces, Map<String, UIInput> inputs, Drafts.Typed draft) {
        boolean changed = faces.getViewRoot().findComponent(VERSION) instanceof UIInput version
                && draft.recordVersion() != null
                && !draft.recordVersion().equals(version.getValue());
        if (changed) {
            overtaken.tellOfDraft();
        }
        inputs.forEach((name, input) -> {
            List<String> typed = draft.fields().get(name);
            if (typed != null) {
                if (changed) {
                    values.compare(input, typed);
                }
                give(input, typed);
            }
        });
    }

    private static void give(UIInput input, List<String> typed) {
        if (input instanceof AutoComplete) {
            // shows the label of its value, not of what was sent
            input.setValue(typed.isEmpty() || typed.get(0).isBlank() ? null : typed.get(0));
        } else if (input instanceof UISelectMany) {
            input.setSubmittedValue(typed.toArray(String[]::new));
        } else if (input instanceof UISelectBoolean) {
            input.setSubmittedValue(String.valueOf(!typed.isEmpty()));
        } else {
            input.setSubmittedValue(typed.isEmpty() ? "" : typed.get(0));
        }
    }

    private static Long version(Map<String, List<String>> late) {
        List<String> version = late.getOrDefault(VERSION, List.of());
        return version.isEmpty() || !version.get(0).matches("\\d{1,18}") ? null : Long.valueOf(version.get(0));
    }

    /** What was sent for these inputs; of a box that is not ticked nothing is sent. */
    private static Map<String, List<String>> ofInputs(Map<String, UIInput> inputs, Map<String, List<String>> late) {
        Map<String, List<String>> fields = new HashMap<>();
        inputs.forEach((name, input) -> {
            if (late.containsKey(name) || input instanceof UISelectBoolean || input instanceof UISelectMany) {
                fields.put(name, late.getOrDefault(name, List.of()));
            }
        });
        return fields;
    }

    /** Inputs whose content may be kept, by the names under which browsers send them. */
    private static void collect(FacesContext faces, UIComponent within, Map<String, UIInput> found) {
        within.getFacetsAndChildren().forEachRemaining(child -> {
            boolean secret = child instanceof HtmlInputSecret
                    || child instanceof HtmlInputFile
                    || child instanceof HtmlInputHidden;
            if (child instanceof UIInput input && !secret) {
                found.put(name(faces, input), input);
            }
            if (child.isRendered()) {
                collect(faces, child, found);
            }
        });
    }

    private static String name(FacesContext faces, UIInput input) {
        if (input instanceof AutoComplete) {
            return input.getClientId(faces) + "_hinput";
        }
        return input instanceof InputHolder inner ? inner.getInputClientId() : input.getClientId(faces);
    }
}
