package cn.tongxinyuan.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one authentication mechanism: login form, session, bearer token. Only the sign-in name lies in the session;
 * permissions are read at each request, so that a withdrawn right ends with the next click. Tokens are for programs and
 * open the REST interface only: a page would start a session for each of their calls.
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

    static final String SESSION_NAME = "txy.username";
    private static final String BEARER = "Bearer ";

    @Inject
    SignIn signIn;

    @Inject
    Me me;

    @Inject
    RestChallenge challenge;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AnswerHeaders.write(request, response);
        if (context.isAuthenticationRequest()) {
            return logIn(request, context);
        }
        String authorization = request.getHeader("Authorization");
        if (isRest(request)
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return signIn.byToken(authorization.substring(BEARER.length()).strip())
                    .map(caller -> accept(request, context, caller))
                    .orElseGet(() -> refuse(request, response, context));
        }
        Optional<CallerAccount> caller = sessionName(request).flatMap(signIn::byUsername);
        if (caller.isPresent()) {
            return accept(request, context, caller.get());
        }
        return context.isProtected() ? refuse(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus logIn(HttpServletRequest request, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            Optional<CallerAccount> caller =
                    signIn.byPassword(credential.getCaller(), credential.getPasswordAsString());
            if (caller.isPresent()) {
                request.getSession(true);
                request.changeSessionId();
                request.getSession().setAttribute(SESSION_NAME, caller.get().username());
                return accept(request, context, caller.get());
            }
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus accept(HttpServletRequest request, HttpMessageContext context, CallerAccount caller) {
        request.setAttribute(CallerAccount.class.getName(), caller);
        me.arrived(caller);
        return context.notifyContainerAboutLogin(new CallerPrincipal(caller.username()), caller.permissions());
    }

    private AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = path(request);
        try {
            if (isRest(request)) {
                challenge.answer(request, response);
                return AuthenticationStatus.SEND_FAILURE;
            }
            LateForm.keep(request);
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String door =
                    request.getContextPath() + "/login?from=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
            return isScript(request) ? lead(response, door) : context.redirect(door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script of Faces, which would follow a redirect and drop the page it finds: it is told to go there itself. */
    private static AuthenticationStatus lead(HttpServletResponse response, String door) throws IOException {
        response.setContentType("text/xml; charset=UTF-8");
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"j_id1\"><redirect url=\""
                        + door + "\"></redirect></partial-response>");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static boolean isRest(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<String> sessionName(HttpServletRequest request) {
        // the server takes a session's name out of an address too, where it would be passed on and kept with the
        // address
        HttpSession session = request.isRequestedSessionIdFromURL() ? null : request.getSession(false);
        return Optional.ofNullable(session).map(found -> (String) found.getAttribute(SESSION_NAME));
    }
}
