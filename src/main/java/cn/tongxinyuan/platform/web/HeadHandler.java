package cn.tongxinyuan.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.Map;

/**
 * Gives a column of a table the words, the style and the order of its head. Written as expressions each cell would ask them
 * anew; and the order has its place on the head alone, so that only the column that rules says it.
 */
public class HeadHandler extends TagHandler {

    public HeadHandler(TagConfig config) {
        super(config);
        getRequiredAttribute("of");
    }

    @Override
    public void apply(FaceletContext context, UIComponent column) {
        ListPage.Head head = (ListPage.Head) getRequiredAttribute("of").getObject(context);
        Map<String, Object> attributes = column.getAttributes();
        attributes.put("headerText", head.label());
        attributes.put("styleClass", head.style());
        if (head.sorting() != null) {
            String expression = "#{empty " + CellHandler.ROW + " ? '" + head.sorting() + "' : null}";
            column.getPassThroughAttributes()
                    .put(
                            "aria-sort",
                            context.getExpressionFactory().createValueExpression(context, expression, Object.class));
        }
    }
}
