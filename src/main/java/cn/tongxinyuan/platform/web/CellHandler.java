package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.listing.Row;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * What readers see of a field of the row, without asking an expression: a list writes hundreds of such cells, and each
 * expression would look its parts up anew.
 */
public class CellHandler extends TagHandler {

    static final String ROW = "row";

    public CellHandler(TagConfig config) {
        super(config);
        getRequiredAttribute("field");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        String field = getRequiredAttribute("field").getValue(context);
        // a page with state that answers a form is built over the tree it had
        boolean there = parent.getChildren().stream().anyMatch(child -> child instanceof Cell cell && cell.isOf(field));
        if (!there) {
            parent.getChildren().add(new Cell(field));
        }
    }

    private static final class Cell extends UIComponentBase {

        private final String field;

        Cell(String field) {
            this.field = field;
            setTransient(true);
        }

        boolean isOf(String name) {
            return field.equals(name);
        }

        @Override
        public String getFamily() {
            return "cn.tongxinyuan.Cell";
        }

        @Override
        public void encodeAll(FacesContext context) throws IOException {
            Object row = context.getExternalContext().getRequestMap().get(ROW);
            context.getResponseWriter().writeText(((Row) row).text(field), this, null);
        }
    }
}
