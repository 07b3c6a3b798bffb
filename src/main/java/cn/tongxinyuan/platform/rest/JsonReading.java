package cn.tongxinyuan.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON that cannot be read is the caller's mistake, 400, where the runtime would answer 500; a field whose value cannot be
 * read is named. More than a megabyte is none that anybody here asks for.
 */
@Provider
public class JsonReading implements ReaderInterceptor {

    private static final int MOST_BYTES = 1 << 20;
    /** The runtime names the field in the words of its message only, the outermost first. */
    private static final Pattern FIELD = Pattern.compile("Unable to deserialize property '(\\w{1,60})'");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ProblemException(413, "TOO_LARGE");
        }
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException | JsonException | NoContentException unreadable) {
            throw problem(unreadable, context.getType());
        }
    }

    private static ProblemException problem(Exception unreadable, Class<?> read) {
        StringBuilder pointer = new StringBuilder();
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            Matcher field = FIELD.matcher(message);
            if (cause instanceof JsonbException && field.lookingAt()) {
                pointer.append('/').append(field.group(1));
            } else if (cause instanceof IllegalArgumentException) {
                pointer.append(choice(message, read));
            }
        }
        return pointer.isEmpty()
                ? new ProblemException(400, "JSON_SYNTAX")
                : ProblemException.unreadable(pointer.toString());
    }

    /** Pointer of the field that has only some values: of those the runtime tells the type and not the field. */
    private static String choice(String message, Class<?> read) {
        return !read.isRecord()
                ? ""
                : Arrays.stream(read.getRecordComponents())
                        .filter(field -> message.startsWith(
                                "No enum constant " + field.getType().getCanonicalName() + "."))
                        .map(field -> "/" + field.getName())
                        .findFirst()
                        .orElse("");
    }
}
