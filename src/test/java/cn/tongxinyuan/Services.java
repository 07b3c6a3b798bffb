package cn.tongxinyuan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every business method of every service that is deployed, to be called with nothing by anybody. */
@ApplicationScoped
public class Services {

    /** Writes a stack trace for every refusal and failure, of which the matrix causes hundreds. */
    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    @Inject
    BeanManager beans;

    @Resource
    UserTransaction transaction;

    /** A method of a service as its class writes it. */
    public record Operation(Bean<?> bean, Method method) {

        /** Permissions of which one suffices; null where everybody may call or nothing is said. */
        public Set<String> permissions() {
            RolesAllowed onMethod = method.getAnnotation(RolesAllowed.class);
            if (onMethod == null && method.isAnnotationPresent(PermitAll.class)) {
                return null;
            }
            RolesAllowed allowed = onMethod == null ? bean.getBeanClass().getAnnotation(RolesAllowed.class) : onMethod;
            return allowed == null ? null : Set.of(allowed.value());
        }

        /** Whether the class or the method says who may call. */
        public boolean saysWhoMayCall() {
            return permissions() != null
                    || method.isAnnotationPresent(PermitAll.class)
                    || bean.getBeanClass().isAnnotationPresent(PermitAll.class);
        }

        @Override
        public String toString() {
            return bean.getBeanClass().getName() + "." + method.getName();
        }
    }

    public List<Operation> operations() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("cn.tongxinyuan."))
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class)
                        || bean.getBeanClass().isAnnotationPresent(Singleton.class))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Operation(bean, method)))
                .toList();
    }

    /** Calls with nulls and zeros in a transaction that is undone; true where the container's role check refuses. */
    public boolean isRefused(Operation operation) throws java.lang.Exception {
        Object[] nothing = Arrays.stream(operation.method().getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
        return failure(operation, nothing) instanceof EJBAccessException;
    }

    /** What a call fails with that is undone in any case; null where it succeeds. */
    public Throwable failure(Operation operation, Object... arguments) throws java.lang.Exception {
        return tried(operation, arguments).failure();
    }

    /** What a call that is undone in any case answers or fails with. */
    public record Tried(Object answer, Throwable failure) {}

    /** Calls in a transaction that is undone. */
    public Tried tried(Operation operation, Object... arguments) throws java.lang.Exception {
        Object service = beans.getReference(
                operation.bean(), operation.bean().getBeanClass(), beans.createCreationalContext(operation.bean()));
        Level before = CONTAINER.getLevel();
        CONTAINER.setLevel(Level.OFF);
        transaction.begin();
        try {
            return new Tried(operation.method().invoke(service, arguments), null);
        } catch (InvocationTargetException e) {
            return new Tried(null, e.getCause());
        } finally {
            transaction.rollback();
            CONTAINER.setLevel(before);
        }
    }
}
