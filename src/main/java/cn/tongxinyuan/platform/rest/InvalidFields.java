package cn.tongxinyuan.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The runtime has a mapper of its own for what validation refuses; this one is nearer and asks {@link Failures}. */
@Provider
@ApplicationScoped
public class InvalidFields implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    Failures failures;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return failures.toResponse(violations);
    }
}
