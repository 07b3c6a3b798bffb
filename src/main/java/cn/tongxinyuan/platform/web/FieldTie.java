package cn.tongxinyuan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/** Tells screen readers which hint and which error belong to the input of a {@code t:field}. */
@Named
@ApplicationScoped
public class FieldTie {

    public void tie(ComponentSystemEvent event) {
        List<UIInput> inputs = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        collect(event.getComponent(), inputs, descriptions);
        String label = labelOf(event.getComponent());
        inputs.forEach(input -> {
            if (input instanceof InputHolder inner && !inner.getInputClientId().equals(input.getClientId())) {
                // the label points to the outer element of a PrimeFaces component, its input lies deeper; what is said
                // of
                // an input would stand on the outer element, so js/txy.js says it
                inner.setLabelledBy(label);
            } else {
                describe(input, String.join(" ", descriptions));
            }
        });
    }

    private static String labelOf(UIComponent field) {
        return field.getChildren().stream()
                .filter(HtmlOutputLabel.class::isInstance)
                .findFirst()
                .map(UIComponent::getClientId)
                .orElse("");
    }

    private static void describe(UIInput input, String descriptions) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        attributes.put("aria-describedby", descriptions);
        attributes.put("aria-invalid", String.valueOf(!input.isValid()));
        if (input.isRequired()) {
            attributes.put("aria-required", "true");
        }
    }

    private static void collect(UIComponent within, List<UIInput> inputs, List<String> descriptions) {
        for (UIComponent child : within.getChildren()) {
            if (child instanceof UIInput input) {
                inputs.add(input);
            } else if (child instanceof UIMessage || child.getId().endsWith("Hint") && child.isRendered()) {
                descriptions.add(child.getClientId());
            } else {
                collect(child, inputs, descriptions);
            }
        }
    }
}
