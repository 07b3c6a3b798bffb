package cn.tongxinyuan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every endpoint of the REST interface that is deployed, as its resource class declares it. */
@ApplicationScoped
public class Endpoints {

    @Inject
    BeanManager beans;

    /** Operations by method and path, such as {@code GET /jobs/{id}}. */
    public Map<String, Services.Operation> all() {
        Map<String, Services.Operation> all = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                .forEach(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .forEach(method -> verb(method)
                                .ifPresent(verb -> all.put(
                                        verb + " " + path(bean.getBeanClass(), method),
                                        new Services.Operation(bean, method)))));
        return all;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
