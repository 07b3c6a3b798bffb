package cn.tongxinyuan.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Says on the head of a column how the list stands in it. A column hands its attributes to each of its cells, where this one
 * has no place; so only the column that rules gets it, and asks whether it writes a row.
 */
public class SortedHandler extends TagHandler {

    public SortedHandler(TagConfig config) {
        super(config);
        getRequiredAttribute("order");
    }

    @Override
    public void apply(FaceletContext context, UIComponent column) {
        String order = getRequiredAttribute("order").getValue(context);
        if (order != null && !order.isEmpty()) {
            column.getPassThroughAttributes()
                    .put(
                            "aria-sort",
                            context.getExpressionFactory()
                                    .createValueExpression(
                                            context,
                                            "#{empty " + CellHandler.ROW + " ? '" + order + "' : null}",
                                            Object.class));
        }
    }
}
