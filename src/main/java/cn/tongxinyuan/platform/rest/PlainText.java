package cn.tongxinyuan.platform.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/** Text that every database can hold: without control characters but tabulators and ends of lines, without half ones. */
final class PlainText implements JsonbDeserializer<String> {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
        String text;
        try {
            text = parser.getString();
        } catch (IllegalStateException noText) {
            throw new JsonbException("no text", noText);
        }
        if (!isPlain(text)) {
            throw new JsonbException("characters that are none");
        }
        return text;
    }

    /** Whether a text from outside may be looked for or stored. */
    static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }
}
