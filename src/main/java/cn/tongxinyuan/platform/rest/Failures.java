package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.Refusals;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.failure.ErrorNumber;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns whatever was thrown into a problem in the caller's language. */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

    private static final int FORBIDDEN = 403;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    @Context
    ResourceInfo resource;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable failure = cause(thrown);
        keepRefusal(failure);
        if (failure instanceof TooFast fast) {
            Response answer = answer(Problem.of(locale(), fast.status(), fast.code(), fast.arguments()));
            return Response.fromResponse(answer)
                    .header("Retry-After", fast.seconds())
                    .build();
        }
        if (failure instanceof ProblemException problem) {
            List<Problem.FieldError> fields = problem.pointers().stream()
                    .map(pointer -> fieldError(pointer, "FORMAT"))
                    .toList();
            return answer(Problem.of(locale(), problem.status(), problem.code(), problem.arguments())
                    .withErrors(fields));
        }
        if (failure instanceof RuleViolation violation) {
            int status = violation instanceof UnknownRecord ? 404 : violation instanceof Conflict ? 409 : 422;
            String detail = language.text(violation.key(), violation.arguments());
            return answer(Problem.with(locale(), status, violation.code(), detail, List.of()));
        }
        if (failure instanceof StaleRecord || failure instanceof OptimisticLockException) {
            return answer(Problem.of(locale(), 412, "STALE"));
        }
        if (failure instanceof OutOfScope) {
            return answer(Problem.of(locale(), 403, "OUT_OF_SCOPE"));
        }
        if (isDenial(failure) || failure instanceof ForbiddenException) {
            return answer(Problem.of(locale(), 403, "FORBIDDEN"));
        }
        if (failure instanceof ConstraintViolationException violations) {
            return answer(Problem.with(
                    locale(),
                    422,
                    "INVALID_FIELDS",
                    language.text("platform.problem.INVALID_FIELDS"),
                    violations.getConstraintViolations().stream()
                            .map(this::fieldError)
                            .toList()));
        }
        if (failure instanceof EntityNotFoundException) {
            return answer(Problem.of(locale(), 404, "NOT_FOUND"));
        }
        if (Unique.isTaken(failure)) {
            return answer(Problem.of(locale(), 409, "TAKEN"));
        }
        return failure instanceof WebApplicationException web ? known(web) : unknown(failure);
    }

    /** Also for what services without an audit of their own refuse. */
    private void keepRefusal(Throwable failure) {
        boolean here = failure instanceof ForbiddenException
                || (failure instanceof ProblemException problem && problem.status() == FORBIDDEN);
        Refusals.reason(failure)
                .or(() -> here ? Optional.of("platform.told.no-permission") : Optional.empty())
                .ifPresent(reason -> refusals.keep(AuditEntry.refused(me.getUsername(), place(), "Rest", "-", reason)));
    }

    private Response known(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        // the runtime reports a query parameter that cannot be read as a resource that does not exist
        boolean badParameter = failure.getClass().getSimpleName().equals("QueryParamException");
        if (badParameter) {
            return answer(Problem.of(locale(), 400, "PARAMETER_INVALID"));
        }
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            return unknown(failure);
        }
        Response answer = answer(Problem.of(locale(), status, code(status)));
        String allow = failure.getResponse().getHeaderString("Allow");
        return allow == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allow).build();
    }

    private Response unknown(Throwable failure) {
        return answer(Problem.of(locale(), 500, "FAILED", ErrorNumber.of(request, 500, failure)));
    }

    private Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            boolean method = node.getKind() == ElementKind.METHOD;
            boolean body = node.getKind() == ElementKind.PARAMETER && depth < 2;
            boolean element = node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (!method && !body && node.getName() != null) {
                pointer.append(element ? "" : "/" + node.getName());
                pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex());
            }
            depth++;
        }
        String kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return fieldError(pointer.toString(), FieldCodes.code(kind));
    }

    private Problem.FieldError fieldError(String pointer, String code) {
        return new Problem.FieldError(pointer, code, language.text("platform.problem.field." + code));
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "BAD_REQUEST";
            case 401 -> "NOT_LOGGED_IN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 413 -> "TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            default -> "REFUSED";
        };
    }

    /** What really happened, below the wrappings of the container. */
    static Throwable cause(Throwable thrown) {
        Throwable failure = thrown;
        while (failure.getCause() != null && isWrapping(failure)) {
            failure = failure.getCause();
        }
        return failure;
    }

    private static boolean isWrapping(Throwable failure) {
        return (failure instanceof EJBException && !isDenial(failure))
                || (failure instanceof PersistenceException && !(failure instanceof OptimisticLockException))
                || failure.getClass() == RuntimeException.class;
    }

    private static boolean isDenial(Throwable failure) {
        return failure instanceof EJBAccessException || failure instanceof AccessLocalException;
    }

    private String place() {
        return resource == null || resource.getResourceMethod() == null
                ? "-"
                : resource.getResourceClass().getSimpleName() + "."
                        + resource.getResourceMethod().getName();
    }

    private Locale locale() {
        return language.getLocale();
    }

    private Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE + ";charset=UTF-8")
                .language(locale())
                .entity(problem)
                .build();
    }
}
