package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * An error as RFC 9457 wants it.
 *
 * @param type address-like name of the kind of error, made of the code
 * @param title what the status means
 * @param detail what is wrong here and how to put it right; never personal data
 * @param code stable upper-case word for programs
 * @param errors fields that are wrong, mostly none
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "code", "errors"})
public record Problem(String type, String title, int status, String detail, String code, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A wrong field.
     *
     * @param pointer JSON pointer into what was sent, such as {@code /mobile}
     */
    @JsonbPropertyOrder({"pointer", "code", "detail"})
    public record FieldError(String pointer, String code, String detail) {}

    /** A problem whose texts the platform knows, under {@code platform.problem.<CODE>}. */
    static Problem of(Locale locale, int status, String code, Object... arguments) {
        return with(locale, status, code, Messages.text(locale, "platform.problem." + code, arguments), List.of());
    }

    static Problem with(Locale locale, int status, String code, String detail, List<FieldError> errors) {
        String title = "platform.problem.title." + status;
        return new Problem(
                "urn:tongxinyuan:problem:" + code,
                Messages.text(locale, Messages.has(title) ? title : "platform.problem.title.other"),
                status,
                detail,
                code,
                errors);
    }

    Problem withErrors(List<FieldError> fields) {
        return new Problem(type, title, status, detail, code, fields);
    }

    /**
     * Answers outside JAX-RS, where authentication refuses.
     *
     * @param acceptLanguage as the caller sent it, or null
     */
    public static void answer(HttpServletResponse response, String acceptLanguage, int status, String code)
            throws IOException {
        Locale locale = Language.accepted(acceptLanguage);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter().write(JsonbBuilder.create().toJson(of(locale, status, code)));
    }
}
