package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.Days;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/** Days ({@code yyyy-MM-dd}, 1900 to 2100) and units (region codes) as parameters; anything else is 400. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Converter<>(Days::read);
        }
        return type == ScopePath.class ? (ParamConverter<T>) new Converter<>(ScopePath::new) : null;
    }

    private record Converter<T>(Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reading.apply(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
