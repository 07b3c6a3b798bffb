package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Names of the permissions, in the order of their codes, so that the same role always reads the same. */
    public String permissions(Grant grant) {
        return new TreeSet<>(grant.permissions())
                .stream()
                        .map(code -> named(code.replaceFirst("\\.", ".permission."), code))
                        .collect(Collectors.joining(language.text("administration.role-list.between")));
    }

    private String named(String key, String otherwise) {
        return Messages.has(key) ? language.text(key) : otherwise;
    }
}
