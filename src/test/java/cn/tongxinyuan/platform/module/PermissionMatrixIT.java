package cn.tongxinyuan.platform.module;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Endpoints;
import cn.tongxinyuan.Services;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Roles;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every cell of role × page, role × service method and role × endpoint × scope, generated from what the modules declare. A
 * cell that comes out otherwise than the grants say is named.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("once")
class PermissionMatrixIT {

    private static final String OWN = "370105010007";
    private static final String SIBLING = "370105010008";
    private static final String OTHER_STREET = "370105011";
    private static final String DISTRICT = "370105";
    private static final List<String> UNITS = List.of(OWN, SIBLING, OTHER_STREET, DISTRICT);
    /** The accessibility statement is for everybody, logged in or not. */
    private static final String OPEN = "administration/accessibility-view";

    @Inject
    Caller caller;

    @Inject
    ModuleRegistry registry;

    @Inject
    Roles roles;

    @Inject
    Services services;

    @Inject
    Endpoints endpoints;

    @Inject
    @Any
    Instance<EndpointSample.Source> sources;

    @Inject
    Trail trail;

    @Test
    void opensEveryPageToThoseWithItsPermissionOnly() {
        List<String> surprises = new ArrayList<>();
        Set<Page> closed = new HashSet<>();
        for (Grant grant : rows()) {
            Api visitor = caller.browser(caller.hired(grant.role(), "370105"));
            for (Page page : pages()) {
                boolean permitted =
                        page.view().equals(OPEN) || grant.permissions().contains(page.permission());
                // one form shows that a page opens; a closed one is closed in both, whoever asks
                boolean first = !permitted && closed.add(page);
                for (String form : first ? List.of("", ".xhtml") : List.of("")) {
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

    @Test
    void findsNoEndpointWithoutSampleOrThatDoesNotSayWhoMayCall() {
        assertThat(samples().map(EndpointSample::endpoint).distinct())
                .containsExactlyInAnyOrderElementsOf(endpoints.all().keySet());
        assertThat(endpoints.all().values()).allMatch(Services.Operation::saysWhoMayCall);
    }

    @Test
    void everyEndpointAnswersOnlyThoseWithItsPermissionAboutTheirUnit() {
        Map<String, Services.Operation> all = endpoints.all();
        List<String> surprises = new ArrayList<>();
        for (Grant grant : rows()) {
            String person = caller.hired(grant.role(), OWN);
            Api api = caller.api(person);
            int refusals = 0;
            for (EndpointSample sample : samples().toList()) {
                boolean permitted = isPermitted(grant, all.get(sample.endpoint()), sample);
                // whoever lacks the permission is refused before anything is looked up, in the own unit as elsewhere
                boolean anywhere = !permitted || sample.own() == sample.foreign();
                for (String unit : anywhere ? List.of(OWN) : UNITS) {
                    boolean own = unit.equals(OWN);
                    int expected = !permitted ? 403 : own ? sample.own() : sample.foreign();
                    Api.Answer answer = sample.given()
                            .call(person, new ScopePath(unit), own)
                            .apply(api);
                    refusals += expected >= 400 ? 1 : 0;
                    if (answer.status() != expected) {
                        surprises.add(grant.role() + " " + sample.endpoint() + " " + unit + " " + answer.status());
                    }
                }
            }
            if (trail.refused(person).size() != refusals) {
                surprises.add(grant.role() + " kept " + trail.refused(person).size() + " of " + refusals);
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void answersStrangersAtNoEndpointButTheDoor() {
        String nobody = caller.hired("it.nobody", OWN);

        assertThat(samples()
                        .filter(sample -> endpoints.all().get(sample.endpoint()).permissions() != null))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.given()
                                .call(nobody, new ScopePath(OWN), true)
                                .apply(caller.anonymous())
                                .status())
                        .as(sample.endpoint())
                        .isEqualTo(401));
    }

    private Stream<EndpointSample> samples() {
        return sources.stream().flatMap(EndpointSample.Source::samples);
    }

    /** What the grants say. */
    private static boolean isPermitted(Grant grant, Services.Operation operation, EndpointSample sample) {
        Set<String> needed = operation.permissions();
        return needed == null
                || (!Collections.disjoint(needed, grant.permissions())
                        && grant.permissions().containsAll(sample.alsoNeeds()));
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
