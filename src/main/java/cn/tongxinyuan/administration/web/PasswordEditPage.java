package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The caller changes the own password. */
@Named
@RequestScoped
public class PasswordEditPage {

    @Inject
    SignIn signIn;

    @Inject
    Me me;

    @Inject
    Frame frame;

    @Inject
    Language language;

    private String old;
    private String wanted;
    private String again;

    public String save() {
        if (!wanted.equals(again)) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:again",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    language.text("administration.password-edit.different"),
                                    null));
            return null;
        }
        signIn.changePassword(me.getUsername(), old, wanted);
        frame.done("administration.password-edit.done");
        return "/index?faces-redirect=true";
    }

    /** The password was given by somebody else; nothing else opens before it is changed. */
    public boolean isForced() {
        return me.account().map(CallerAccount::mustChangePassword).orElse(false);
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
