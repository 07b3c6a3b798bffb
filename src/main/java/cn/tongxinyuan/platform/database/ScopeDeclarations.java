package cn.tongxinyuan.platform.database;

import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.util.stream.Collectors;

/** Refuses to deploy an entity that neither belongs to a unit nor is declared public with a reason. */
public final class ScopeDeclarations {

    private ScopeDeclarations() {}

    /**
     * Checks every entity of the persistence unit.
     *
     * @throws IllegalStateException naming the entities that say nothing
     */
    public static void check(Metamodel metamodel) {
        String silent = metamodel.getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> !declares(type))
                .map(Class::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw new IllegalStateException("neither Scoped nor @PublicData: " + silent);
        }
    }

    static boolean declares(Class<?> type) {
        PublicData publicData = type.getAnnotation(PublicData.class);
        return Scoped.class.isAssignableFrom(type)
                || (publicData != null && !publicData.reason().isBlank());
    }
}
