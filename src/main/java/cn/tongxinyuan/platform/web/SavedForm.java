package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.form.Drafts;
import cn.tongxinyuan.platform.security.LateForm;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/** A form whose action led on to another page was saved: its draft has done its work. */
public class SavedForm implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (faces.isPostback() && faces.getResponseComplete() && request.getParameter(LateForm.OWNER) != null) {
            CDI.current().select(Drafts.class).get().discard(Address.inside(request));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
