package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Query parameters of the lists of the interface, which their descriptions name. */
final class ListParameters {

    /** Pages are turned by after alone, which every paged answer has, and are as long as limit says. */
    private static final List<String> OF_PAGES = List.of(Query.AFTER, Query.BEFORE, Query.SIZE);

    private ListParameters() {}

    /** Those of one method; none where it answers no list. */
    static List<String> of(Method method) {
        return Optional.ofNullable(method.getAnnotation(ListOf.class))
                .map(list -> CDI.current().select(list.value()).get().fields().parameters().stream()
                        .filter(name -> !OF_PAGES.contains(name))
                        .filter(name -> !Arrays.asList(list.given()).contains(name))
                        .toList())
                .orElse(List.of());
    }

    /** Those of all lists by the path of each, without what the path gives. */
    static Map<String, List<String>> byPath() {
        Map<String, List<String>> found = new TreeMap<>();
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ListOf.class))
                .forEach(method -> found.put(path(method), of(method)));
        return found;
    }

    private static String path(Method method) {
        return (value(method.getDeclaringClass()) + "/" + value(method))
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static String value(AnnotatedElement element) {
        return element.isAnnotationPresent(Path.class)
                ? element.getAnnotation(Path.class).value()
                : "";
    }
}
