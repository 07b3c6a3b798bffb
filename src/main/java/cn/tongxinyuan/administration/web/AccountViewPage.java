package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.security.AccountRow;
import cn.tongxinyuan.platform.security.AccountState;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.Posts;
import cn.tongxinyuan.platform.web.Choices;
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

/** One account: 系统管理员 gives a one-time password, unlocks, disables or enables; 安全管理员 says what it may do and where. */
@Named
@RequestScoped
public class AccountViewPage {

    static final String ONCE = "platform.one-time-password";

    @Inject
    Accounts accounts;

    @Inject
    Posts posts;

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

    private AccountRow account;
    private long shown;
    private String role;
    private String unit;
    private String person;

    /** The account an address names; the form posts to the same address, so that every phase of the page knows it. */
    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        account = accounts.find(code == null ? "" : code).orElseThrow(EntityNotFoundException::new);
        shown = account.post() == null ? Posts.NONE : account.post();
        role = account.role();
        unit = account.unit();
        person = account.person();
    }

    public String appoint() {
        posts.appoint(account.username(), shown, role, new ScopePath(unit));
        return done("appointed");
    }

    public String identify() {
        posts.identify(account.username(), person);
        return done("identified");
    }

    public String reset() {
        String password = accounts.resetPassword(account.username());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ONCE, password);
        return self();
    }

    public String unlock() {
        accounts.unlock(account.username());
        return done("unlocked");
    }

    public String disable() {
        accounts.disable(account.username());
        return done("disabled");
    }

    public String enable() {
        accounts.enable(account.username());
        return done("enabled");
    }

    private String done(String what) {
        frame.done("administration.account-view.done." + what, account.username());
        return self();
    }

    private String self() {
        return "/administration/account-view?faces-redirect=true&code=" + account.username();
    }

    public String getPassword() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(ONCE);
    }

    /** Whether administrators may change the account that is shown: the other administrators' and the own not. */
    public boolean isManaged() {
        return accounts.manages(account);
    }

    public AccountRow getAccount() {
        return account;
    }

    public AccountState getState() {
        return account.state(clock.instant());
    }

    public boolean isLocked() {
        return account.isLocked(clock.instant());
    }

    public String getRoleName() {
        return account.role() == null ? "—" : roleName(account.role());
    }

    public String getUnitName() {
        return account.unit() == null ? "—" : unitName(account.scope());
    }

    public List<SelectItem> getRoles() {
        return posts.roles().stream()
                .map(code -> new SelectItem(code, roleName(code)))
                .toList();
    }

    public Choices getUnits() {
        return Choices.of(posts.units(), ScopePath::code, this::unitName);
    }

    private String roleName(String code) {
        return language.text(code.replaceFirst("\\.", ".role."));
    }

    private String unitName(ScopePath path) {
        return registry.unitName(path).orElse(path.code());
    }

    /** The post the page was made from; comes back with the form. */
    public long getShown() {
        return shown;
    }

    public void setShown(long shown) {
        this.shown = shown;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
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
