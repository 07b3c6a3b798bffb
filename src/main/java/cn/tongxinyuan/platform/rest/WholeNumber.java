package cn.tongxinyuan.platform.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/** A whole number is one or is refused; the runtime would cut 1.5 down to 1. */
final class WholeNumber implements JsonbDeserializer<Integer> {

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
        try {
            return new BigDecimal(parser.getString()).intValueExact();
        } catch (ArithmeticException | NumberFormatException | IllegalStateException none) {
            throw new JsonbException("no whole number", none);
        }
    }
}
