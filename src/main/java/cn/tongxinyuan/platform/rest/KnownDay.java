package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.Days;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as {@code yyyy-MM-dd}, of those anybody here speaks of. */
final class KnownDay implements JsonbDeserializer<LocalDate> {

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
        try {
            return Days.read(parser.getString());
        } catch (DateTimeException | IllegalStateException none) {
            throw new JsonbException("no day", none);
        }
    }
}
