package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Messages;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/**
 * What Faces says of a wrong or missing value, in the reader's language: {@code jakarta.faces.component.UIInput.REQUIRED}
 * is {@code platform.faces.UIInput.REQUIRED} of the bundle. A class, as the search for property files would prefer the
 * language of the machine to Chinese.
 */
public class FieldTexts extends ResourceBundle {

    private static final String OF_FACES = "^jakarta\\.faces\\.(component|converter|validator)\\.";

    @Override
    protected Object handleGetObject(String key) {
        String own = key.replaceFirst(OF_FACES, "platform.faces.");
        return own.equals(key) || !Messages.has(own)
                ? null
                : Messages.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), own);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
