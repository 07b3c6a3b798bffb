package cn.tongxinyuan.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Collection;

/**
 * Repeats its body while the page is built, and lets expressions in it hold the item itself. The library's own loop has
 * them find the item anew in its list at each use, which for the columns of a table is in every cell of every row.
 */
public class EachHandler extends TagHandler {

    private final TagAttribute items;
    private final TagAttribute name;

    public EachHandler(TagConfig config) {
        super(config);
        items = getRequiredAttribute("items");
        name = getRequiredAttribute("var");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        String variable = name.getValue(context);
        for (Object item : (Collection<?>) items.getObject(context)) {
            context.getVariableMapper()
                    .setVariable(variable, context.getExpressionFactory().createValueExpression(item, item.getClass()));
            nextHandler.apply(context, parent);
        }
        context.getVariableMapper().setVariable(variable, null);
    }
}
