package cn.tongxinyuan.platform.module;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Services;
import cn.tongxinyuan.platform.security.Roles;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every cell of role × page and role × service method, generated from what the modules declare. A cell that comes out
 * otherwise than the grants say is named.
 */
@ExtendWith(ArquillianExtension.class)
class PermissionMatrixIT {

    /** The accessibility statement is for everybody, logged in or not. */
    private static final String OPEN = "platform/accessibility-view";

    @Inject
    Caller caller;

    @Inject
    ModuleRegistry registry;

    @Inject
    Roles roles;

    @Inject
    Services services;

    @Test
    void opensEveryPageToThoseWithItsPermissionOnly() {
        List<String> surprises = new ArrayList<>();
        for (Grant grant : rows()) {
            Api visitor = caller.browser(caller.hired(grant.role(), "370105"));
            for (Page page : pages()) {
                boolean permitted =
                        page.view().equals(OPEN) || grant.permissions().contains(page.permission());
                for (String form : List.of("", ".xhtml")) {
                    int status = visitor.get(page.address() + form).status();
                    if (!expected(page, permitted, status)) {
                        surprises.add(grant.role() + " " + page.address() + form + " " + status);
                    }
                }
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void letsThroughThoseWithAPermissionOfTheServiceMethodOnly() {
        List<String> surprises = new ArrayList<>();
        for (Grant grant : rows()) {
            caller.as(caller.hired(grant.role(), "370105"), () -> {
                for (Services.Operation operation : services.operations()) {
                    Set<String> needed = operation.permissions();
                    boolean refused = needed != null && Collections.disjoint(needed, grant.permissions());
                    if (needed != null && services.isRefused(operation) != refused) {
                        surprises.add(grant.role() + " " + operation);
                    }
                }
            });
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void findsNoServiceMethodThatDoesNotSayWhoMayCall() {
        assertThat(services.operations()).isNotEmpty().allMatch(Services.Operation::saysWhoMayCall);
    }

    private List<Grant> rows() {
        return caller.asSystem(() -> roles.grants());
    }

    private List<Page> pages() {
        return registry.modules().stream()
                .flatMap(module -> module.pages().stream())
                .toList();
    }

    /** Pages of the menu open as they are; others may ask for a record, which is missing here. */
    private static boolean expected(Page page, boolean permitted, int status) {
        if (!permitted) {
            return status == 403;
        }
        return status == 200 || (!page.menu() && List.of(400, 404, 409).contains(status));
    }
}
