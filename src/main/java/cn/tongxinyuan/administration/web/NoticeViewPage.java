package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Opens the page a notice is about; the notice is read from then on. */
@Named
@RequestScoped
public class NoticeViewPage {

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    public void open() throws IOException {
        String code = request.getParameter("code");
        String address = notices.open(code == null ? "" : code);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + address);
        faces.responseComplete();
    }
}
