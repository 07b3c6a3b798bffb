package cn.tongxinyuan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** Compares what a form shows with what a draft says, in the words of its readers. */
@RequestScoped
public class FieldValues {

    @Inject
    EditConflict overtaken;

    /** Where nobody has filled in anything there is nothing to decide. */
    void compare(UIInput input, List<String> typed) {
        Object stands = input.getValue();
        if (stands == null || stands.toString().isBlank() || input instanceof UISelectMany) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String label = Objects.toString(input.getAttributes().get("label"), input.getId());
        String text = typed.isEmpty() ? "" : typed.get(0);
        if (input instanceof UISelectOne) {
            overtaken.beside(label, name(faces, input, stands.toString()), name(faces, input, text));
        } else {
            overtaken.beside(label, stands, converted(faces, input, stands, text));
        }
    }

    /** As the reader knows a choice; a code that is no choice any more stays as it is. */
    private static String name(FacesContext faces, UIInput select, String code) {
        return SelectItemsCollector.collectFromParent(faces, select).stream()
                .flatMap(FieldValues::single)
                .filter(item -> Objects.toString(item.getValue(), "").equals(code))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(code);
    }

    private static Stream<SelectItem> single(SelectItem item) {
        return item instanceof SelectItemGroup group ? Arrays.stream(group.getSelectItems()) : Stream.of(item);
    }

    /** What the text means, so that 81.2 and 81.20 are the same; the text itself where it means nothing. */
    @SuppressWarnings("unchecked")
    private static Object converted(FacesContext faces, UIInput input, Object stands, String text) {
        Converter<Object> own = input.getConverter();
        Converter<Object> converter = own == null ? faces.getApplication().createConverter(stands.getClass()) : own;
        try {
            return converter == null ? text : converter.getAsObject(faces, input, text);
        } catch (ConverterException meaningless) {
            return text;
        }
    }
}
