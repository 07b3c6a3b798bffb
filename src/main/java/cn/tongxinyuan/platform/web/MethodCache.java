package cn.tongxinyuan.platform.web;

import jakarta.el.ELClass;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.LambdaExpression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls the methods that pages name, such as {@code format.count(x)}, looking each up once. The server's own resolver copies
 * and compares all methods of a class at every call, a seventh of what a list costs; it still gets whatever is overloaded,
 * not public, or belongs to the expression language itself.
 */
public class MethodCache extends ELResolver {

    private final Map<Call, Optional<Method>> known = new ConcurrentHashMap<>();

    private record Call(Class<?> type, String method, int arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null || isOfTheLanguage(base, arguments)) {
            return null;
        }
        int count = arguments == null ? 0 : arguments.length;
        Optional<Method> found =
                known.computeIfAbsent(new Call(base.getClass(), String.valueOf(method), count), MethodCache::find);
        if (found.isEmpty()) {
            return null;
        }
        Object answer = call(context, found.get(), base, arguments);
        context.setPropertyResolved(base, method);
        return answer;
    }

    private static boolean isOfTheLanguage(Object base, Object[] arguments) {
        return base instanceof Collection
                || base instanceof Map
                || base instanceof ELClass
                || base instanceof LambdaExpression
                || base.getClass().isArray()
                || arguments != null && Arrays.stream(arguments).anyMatch(LambdaExpression.class::isInstance);
    }

    private static Optional<Method> find(Call call) {
        List<Method> candidates = Arrays.stream(call.type.getMethods())
                .filter(method -> method.getName().equals(call.method)
                        && method.getParameterCount() == call.arguments
                        && !method.isBridge())
                .toList();
        return candidates.stream()
                .filter(only -> candidates.size() == 1)
                .filter(only -> !only.isVarArgs()
                        && Modifier.isPublic(only.getDeclaringClass().getModifiers()))
                .findFirst();
    }

    private static Object call(ELContext context, Method method, Object base, Object[] arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        Object[] given = new Object[wanted.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = context.convertToType(arguments[i], wanted[i]);
        }
        try {
            return method.invoke(base, given);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    /** Properties are none of its business. */
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // see getValue
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
