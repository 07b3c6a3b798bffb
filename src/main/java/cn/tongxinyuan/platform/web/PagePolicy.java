package cn.tongxinyuan.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Tells browsers that a page runs only scripts with this answer's nonce, and writes the nonce into each form: PrimeFaces
 * demands it back and would add it by script, which pages without its components do not load.
 */
public class PagePolicy extends ViewHandlerWrapper {

    private static final String POLICY =
            "default-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self' 'nonce-%s'";
    private static final String PARAMETER = "primefaces.nonce";

    public PagePolicy(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Only a form that was sent acts: the same words in an address, which anybody can hand over, find no page to act on. */
    @Override
    public UIViewRoot restoreView(FacesContext faces, String view) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return request.getMethod().equals("POST") ? super.restoreView(faces, view) : null;
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot view) throws IOException {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            // replaces the policy of PrimeFaces, which speaks of scripts only
            faces.getExternalContext().setResponseHeader("Content-Security-Policy", POLICY.formatted(nonce(faces)));
        }
        super.renderView(faces, view);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", PARAMETER, null);
        writer.writeAttribute("value", nonce(faces), null);
        writer.endElement("input");
    }

    private static String nonce(FacesContext faces) {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }
}
