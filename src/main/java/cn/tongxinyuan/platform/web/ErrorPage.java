package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.failure.ErrorNumber;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Says what happened, why, and what to do next; its number stands in the log beside the cause. */
@Named
@RequestScoped
public class ErrorPage {

    /** Request attribute: words of the rule that refused. */
    static final String TEXT = "txy.error.text";

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 500);
    private static final int BROKEN = 500;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private int status;
    private String number;

    @PostConstruct
    void read() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given) {
            status = KNOWN.contains(given) ? given : given < BROKEN ? HttpServletResponse.SC_BAD_REQUEST : BROKEN;
            number = ErrorNumber.of(request, status);
        } else {
            String asked = request.getParameter("status");
            status = KNOWN.stream()
                    .filter(known -> known.toString().equals(asked))
                    .findFirst()
                    .orElse(HttpServletResponse.SC_NOT_FOUND);
            number = ErrorNumber.given(request.getParameter("number"));
            faces.getExternalContext().setResponseStatus(status);
        }
    }

    public String getTitle() {
        return language.text("platform.error.title-" + status);
    }

    /** The refusing rule in its own words where there is one. */
    public String getWhy() {
        Object said = request.getAttribute(TEXT);
        return said == null ? language.text("platform.error.why-" + status) : said.toString();
    }

    public String getNext() {
        return language.text("platform.error.next-" + status);
    }

    public String getNumber() {
        return number;
    }

    public int getStatus() {
        return status;
    }
}
