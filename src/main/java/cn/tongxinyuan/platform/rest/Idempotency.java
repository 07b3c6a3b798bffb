package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Opens the transaction in which the resource works, takes the key in it and keeps the answer in it. Services join: what
 * they did and what was answered are committed together. Anything but a success rolls all of it back and frees the key.
 */
@Provider
@Idempotent
@ApplicationScoped
@Priority(Priorities.USER)
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String OPEN = Idempotency.class.getName();
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
    /** SQL states of PostgreSQL and of the embedded database. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "HYT00");

    private static final int MOST_BYTES = 12 * 1024 * 1024;

    @Inject
    KeptAnswers answers;

    @Inject
    Me me;

    @Inject
    JsonFormat json;

    @Resource
    UserTransaction transaction;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(Idempotent.KEY);
        if (key == null || !FORM.matcher(key.strip()).matches()) {
            throw new ProblemException(400, "IDEMPOTENCY_KEY_MISSING");
        }
        byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ProblemException(413, "TOO_LARGE");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        String hash = hash(
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery(),
                request.getMediaType(),
                body);
        begin();
        request.setProperty(OPEN, key.strip());
        take(key.strip(), hash).ifPresent(kept -> request.abortWith(again(kept, hash)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String key = (String) request.getProperty(OPEN);
        if (key == null) {
            return;
        }
        request.removeProperty(OPEN);
        if (response.getStatus() >= 300 || response.getHeaders().containsKey("Idempotency-Replayed")) {
            rollBack();
            return;
        }
        String body = response.hasEntity() ? json.getContext(Object.class).toJson(response.getEntity()) : null;
        String type = body == null ? null : MediaType.APPLICATION_JSON;
        answers.keep(
                me.getUsername(),
                key,
                new KeptAnswers.Kept(
                        null, response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), type, body));
        commit();
        if (body != null) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private Optional<KeptAnswers.Kept> take(String key, String hash) {
        try {
            return answers.take(me.getUsername(), key, hash);
        } catch (EJBException failure) {
            if (isLockTimeout(failure)) {
                throw new ProblemException(409, "IDEMPOTENCY_IN_PROGRESS");
            }
            throw failure;
        }
    }

    private static boolean isLockTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_TIMEOUTS.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static Response again(KeptAnswers.Kept kept, String hash) {
        if (!kept.callHash().equals(hash)) {
            throw new ProblemException(422, "IDEMPOTENCY_KEY_REUSED");
        }
        Response.ResponseBuilder answer = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        if (kept.location() != null) {
            answer.location(URI.create(kept.location()));
        }
        return kept.body() == null
                ? answer.build()
                : answer.entity(kept.body()).type(kept.contentType()).build();
    }

    /**
     * Hash of a call. The boundary of a multipart body is drawn anew for each attempt and is no part of what was sent, so
     * it is taken out.
     */
    static String hash(String call, MediaType type, byte[] body) {
        String boundary = type == null ? null : type.getParameters().get("boundary");
        byte[] content = boundary == null
                ? body
                : new String(body, StandardCharsets.ISO_8859_1)
                        .replace(boundary, "")
                        .getBytes(StandardCharsets.ISO_8859_1);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(call.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
