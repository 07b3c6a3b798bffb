package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.security.AccountRow;
import cn.tongxinyuan.platform.security.AccountState;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;

/** 系统管理员 creates an account, gives a one-time password, disables or enables. */
@Named
@RequestScoped
public class AccountEditPage {

    private static final String ONCE = "platform.one-time-password";

    @Inject
    Accounts accounts;

    @Inject
    ModuleRegistry registry;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String username;
    private String wanted;
    private String displayName;
    private String role;
    private String unit;
    private AccountRow account;

    /** The account an address names; the form posts to the same address, so that every phase of the page knows it. */
    @PostConstruct
    void read() {
        username = request.getParameter("username");
    }

    public String create() {
        if (!unit.strip().matches("(\\d{3}){2,5}")) {
            throw new RuleViolation("platform.rule.unknown-unit", unit);
        }
        String name = wanted.strip();
        String password = accounts.create(name, displayName.strip(), role, new ScopePath(unit.strip()));
        username = name;
        return showOnce(password);
    }

    public String reset() {
        return showOnce(accounts.resetPassword(username));
    }

    public String disable() {
        accounts.disable(username);
        return done("disabled");
    }

    public String enable() {
        accounts.enable(username);
        return done("enabled");
    }

    /** The password lies in the flash, never in an address, and is gone after the page that shows it. */
    private String showOnce(String password) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ONCE, password);
        return self();
    }

    private String done(String what) {
        frame.done("administration.account-edit.done." + what, username);
        return self();
    }

    private String self() {
        return "/administration/account-edit?faces-redirect=true&username=" + username;
    }

    public String getPassword() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(ONCE);
    }

    public boolean isNew() {
        return username == null || username.isBlank();
    }

    /** Whether the system administrator may change the account that is shown: the other administrators' and the own not. */
    public boolean isManaged() {
        return !isNew() && accounts.manages(getAccount());
    }

    public AccountRow getAccount() {
        if (account == null) {
            account = accounts.find(username).orElseThrow(EntityNotFoundException::new);
        }
        return account;
    }

    public AccountState getState() {
        return getAccount().state(clock.instant());
    }

    public String getRoleName() {
        return getAccount().role() == null ? "—" : roleName(getAccount().role());
    }

    public String getUnitName() {
        return getAccount().unit() == null
                ? "—"
                : registry.unitName(getAccount().scope()).orElse(getAccount().unit());
    }

    public List<SelectItem> getRoles() {
        return accounts.roles().stream()
                .map(code -> new SelectItem(code, roleName(code)))
                .toList();
    }

    private String roleName(String code) {
        return language.text(code.replaceFirst("\\.", ".role."));
    }

    public String getUsername() {
        return username;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
