package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.security.RestChallenge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 401 as a problem, and a row in the trail. */
@ApplicationScoped
class TokenChallenge implements RestChallenge {

    @Inject
    AuditTrail trail;

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        trail.keep(AuditEntry.refused("-", "platform.rest", "Rest", "-", "platform.told.no-token"));
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.answer(
                response, request.getHeader("Accept-Language"), HttpServletResponse.SC_UNAUTHORIZED, "NOT_LOGGED_IN");
    }
}
