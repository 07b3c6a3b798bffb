package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;

/** 安全管理员 sees which role holds which permission. */
@Named
@RequestScoped
public class RoleListPage {

    @Inject
    Roles roles;

    @Inject
    Language language;

    private List<Grant> rows;

    public List<Grant> getRows() {
        if (rows == null) {
            rows = roles.grants();
        }
        return rows;
    }

    public String name(Grant grant) {
        return named(grant.role().replaceFirst("\\.", ".role."), grant.role());
    }

    /** Codes of the permissions in order, so that the same role always reads the same. */
    public List<String> permissions(Grant grant) {
        return List.copyOf(new TreeSet<>(grant.permissions()));
    }

    public String permission(String code) {
        return named(code.replaceFirst("\\.", ".permission."), code);
    }

    private String named(String key, String otherwise) {
        return Messages.has(key) ? language.text(key) : otherwise;
    }
}
