package cn.tongxinyuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a call of the REST interface that comes without a valid token; who writes its answers knows their form. */
public interface RestChallenge {
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
