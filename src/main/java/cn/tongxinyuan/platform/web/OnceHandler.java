package cn.tongxinyuan.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** Gives the component around an attribute as it stands while the page is built; tables ask for theirs in every row. */
public class OnceHandler extends TagHandler {

    public OnceHandler(TagConfig config) {
        super(config);
        getRequiredAttribute("name");
        getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent component) {
        Object value = getRequiredAttribute("value").getObject(context);
        if (value != null) {
            component.getAttributes().put(getRequiredAttribute("name").getValue(context), value);
        }
    }
}
