package cn.tongxinyuan;

import cn.tongxinyuan.platform.security.Audited;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.event.Event;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What services do that leaves a row in the trail: every call during which something is told to have happened. */
final class Acts {

    private Acts() {}

    /** As the trail names them, {@code <module>.<method>}. */
    static List<String> ofServices() {
        Set<JavaCodeUnit> telling = telling();
        return Tree.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && telling.contains(method))
                .filter(method -> !module(method).isEmpty())
                .map(method -> module(method) + "." + method.getName())
                .distinct()
                .sorted()
                .toList();
    }

    private static String module(JavaMethod method) {
        return method.tryGetAnnotationOfType(Audited.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Audited.class))
                .map(Audited::value)
                .orElse("");
    }

    /** What fires an event, or calls what does. */
    private static Set<JavaCodeUnit> telling() {
        Set<JavaCodeUnit> telling = Tree.CLASSES.stream()
                .map(JavaClass::getMethodCallsFromSelf)
                .flatMap(Collection::stream)
                .filter(call -> call.getTargetOwner().isEquivalentTo(Event.class)
                        && call.getName().equals("fire"))
                .map(JavaAccess::getOrigin)
                .collect(Collectors.toCollection(HashSet::new));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(telling);
        while (!open.isEmpty()) {
            open.pop().getCallsOfSelf().stream()
                    .map(JavaAccess::getOrigin)
                    .filter(telling::add)
                    .forEach(open::push);
        }
        return telling;
    }
}
