package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.security.Accounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 系统管理员 creates an account. */
@Named
@RequestScoped
public class AccountEditPage {

    @Inject
    Accounts accounts;

    private String wanted;
    private String displayName;

    /** The password lies in the flash, never in an address, and is gone after the page that shows it. */
    public String create() {
        String name = wanted.strip();
        String password = accounts.create(name, displayName.strip());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(AccountViewPage.ONCE, password);
        return "/administration/account-view?faces-redirect=true&code=" + name;
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
}
