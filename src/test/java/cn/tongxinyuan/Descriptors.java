package cn.tongxinyuan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the compiled module descriptors list, read without a container. */
final class Descriptors {

    private static final String TYPE = "cn.tongxinyuan.platform.module.Module";

    private Descriptors() {}

    /** Views by module code; a descriptor without a constructor that takes nothing is refused. */
    static Map<String, List<String>> pages(JavaClasses classes) {
        Map<String, List<String>> listed = new TreeMap<>();
        classes.stream()
                .filter(type -> type.isAssignableTo(TYPE) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .forEach(type -> read(type, listed));
        return listed;
    }

    private static void read(JavaClass type, Map<String, List<String>> listed) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            Object module = constructor.newInstance();
            List<String> views = new ArrayList<>();
            for (Object page : (List<?>) call(module, "pages")) {
                views.add((String) call(page, "view"));
            }
            listed.computeIfAbsent((String) call(module, "code"), code -> new ArrayList<>())
                    .addAll(views);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(type.getName() + " cannot be read without a container", unreadable);
        }
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        Method method = Stream.<Class<?>>iterate(target.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getInterfaces())))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(name) && candidate.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        method.setAccessible(true);
        return method.invoke(target);
    }
}
