package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.demo.AdministratorsDemo;
import cn.tongxinyuan.platform.demo.DemoAccount;
import cn.tongxinyuan.platform.demo.DemoDistrict;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The login form. Says the same whatever was wrong, so that names cannot be guessed. */
@Named
@RequestScoped
public class LoginPage {

    private static final String USERNAME = "login:username";

    @Inject
    SecurityContext securityContext;

    @Inject
    Language language;

    @Inject
    DemoDistrict demo;

    private String username;
    private String password;
    private String from;

    public void logIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = securityContext.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                username == null ? "" : username.strip(), password == null ? "" : password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + Address.own(from));
        } else {
            keep(faces);
            faces.addMessage(
                    USERNAME,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            language.text(
                                    "platform.login.refused",
                                    Setting.LOGIN_FAILURES.number(),
                                    Setting.LOGIN_LOCK_MINUTES.number()),
                            null));
        }
    }

    /** Whoever mistyped the password need not type the name again. */
    private void keep(FacesContext faces) {
        ((UIInput) faces.getViewRoot().findComponent(USERNAME)).setSubmittedValue(username);
    }

    /** Whether something typed waits for its sender to log in again. */
    public boolean isLate() {
        return LateForm.waits((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    public boolean isDemonstration() {
        return Setting.DEMO.isOn();
    }

    /** Accounts of the demonstration; empty on a real installation. */
    public List<DemoAccount> getAccounts() {
        return isDemonstration() ? demo.accounts() : List.of();
    }

    public String getDemonstrationPassword() {
        return AdministratorsDemo.PASSWORD;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
