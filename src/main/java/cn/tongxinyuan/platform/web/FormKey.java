package cn.tongxinyuan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The key every form of the tag {@code t:form} carries. It is new with each opening of a page and stays the same while a form
 * comes back with errors, so that one form is saved once; see {@link SavedForm}.
 */
@Named
@RequestScoped
public class FormKey {

    static final String NAME = "txy.once";

    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[A-Za-z-]{1,40}");

    @Inject
    HttpServletRequest request;

    private final UUID opened = UUID.randomUUID();

    /** @param form id of the form, as a page may have several that are saved one after another */
    public String of(String form) {
        return sent(request).filter(key -> key.endsWith("." + form)).orElse(opened + "." + form);
    }

    /** The key a request carries; empty where it carries none of ours. */
    static Optional<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME))
                .filter(key -> WHOLE.matcher(key).matches());
    }
}
