package cn.tongxinyuan.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** JSON that cannot be read is the caller's mistake, 400, where the runtime would answer 500. */
@Provider
public class JsonReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException | JsonException | NoContentException unreadable) {
            throw new ProblemException(400, "JSON_SYNTAX");
        }
    }
}
