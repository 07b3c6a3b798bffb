package cn.tongxinyuan.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the nonce of the page's scripts into each form. PrimeFaces demands it back at the next request and would add it
 * by script, which pages without its components do not load and readers may switch off.
 */
public class FormNonce extends ViewHandlerWrapper {

    private static final String PARAMETER = "primefaces.nonce";

    public FormNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", PARAMETER, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        writer.endElement("input");
    }
}
