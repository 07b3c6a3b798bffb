package cn.tongxinyuan;

import static cn.tongxinyuan.Rule.violations;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How entities, services, pages and events are made. */
final class ConventionRules {

    private static final int MOST_INJECTIONS = 7;
    private static final List<String> INJECTIONS = List.of(
            "jakarta.inject.Inject",
            "jakarta.ejb.EJB",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Pattern OLD_TIME = Pattern.compile(
            "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.(Simple)?DateFormat");
    private static final Pattern ACCESSOR = Pattern.compile("(get|is|set|has)\\p{Lu}.*|equals|hashCode|toString");
    /** Beans of the frame that pages of every module address. */
    private static final Set<String> DOORS = Set.of("me", "i18n");

    private final String root;
    private final Set<String> exactModules;
    private final Set<String> machineTime;

    /**
     * @param exactModules modules without floating point
     * @param machineTime names of classes that may read the machine's clock
     */
    ConventionRules(String root, Set<String> exactModules, Set<String> machineTime) {
        this.root = root;
        this.exactModules = exactModules;
        this.machineTime = machineTime;
    }

    List<Rule> rules() {
        return List.of(
                new Rule("entity_verbs_are_package_private", this::publicVerbs),
                new Rule("ruled_state_has_no_setter", this::settersOfRuledState),
                new Rule("states_have_a_table_of_transitions", this::statesWithoutTransitions),
                new Rule("every_entity_says_whose_it_is", this::entitiesOfNobody),
                new Rule("entity_names_are_unique", this::equalEntityNames),
                new Rule("services_have_names_of_their_own", this::equalServiceNames),
                new Rule("tables_carry_their_module", this::foreignTables),
                new Rule("public_service_methods_have_a_permission", this::openServiceMethods),
                new Rule("a_version_that_is_given_is_compared", this::versionsNobodyCompares),
                new Rule("permissions_are_declared_constants", this::unknownPermissions),
                new Rule("pages_are_named_after_views", this::misnamedBeans),
                new Rule("events_are_past_tense_records", this::eventsThatAreNoRecords),
                new Rule("nobody_injects_too_much", this::crowdedClasses),
                new Rule("time_comes_from_the_clock", this::machineTime),
                new Rule("money_and_areas_are_exact", this::inexactNumbers));
    }

    private List<String> publicVerbs(JavaClasses classes) {
        return violations(
                entityMethods(classes),
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !ACCESSOR.matcher(method.getName()).matches()
                        ? Stream.of(method.getFullName() + " is a public verb of an entity")
                        : Stream.empty());
    }

    private List<String> settersOfRuledState(JavaClasses classes) {
        return violations(entityMethods(classes), method -> {
            boolean ruled = method.getName().matches("set.*(On|At)")
                    || method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getSimpleName().equals("Money")
                                    || type.isEnum() && type.getSimpleName().matches(".*(Status|Stage)"));
            return ruled
                            && method.getName().startsWith("set")
                            && method.getModifiers().contains(JavaModifier.PUBLIC)
                    ? Stream.of(method.getFullName() + " sets what only a verb may change")
                    : Stream.empty();
        });
    }

    private List<String> statesWithoutTransitions(JavaClasses classes) {
        return violations(
                classes.stream()
                        .filter(type -> type.isEnum() && type.getSimpleName().matches(".*(Status|Stage)")),
                type -> type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(Transitions.class))
                        ? Stream.empty()
                        : Stream.of(type.getName() + " has no table of transitions"));
    }

    private List<String> entitiesOfNobody(JavaClasses classes) {
        return violations(entities(classes), type -> {
            boolean open = type.tryGetAnnotationOfType(PublicData.class)
                    .map(data -> !data.reason().isBlank())
                    .orElse(false);
            return open || type.isAssignableTo(Scoped.class)
                    ? Stream.empty()
                    : Stream.of(type.getName() + " is neither Scoped nor @PublicData with a reason");
        });
    }

    private List<String> equalEntityNames(JavaClasses classes) {
        Map<String, List<JavaClass>> byName = entities(classes).collect(Collectors.groupingBy(type -> {
            String name = type.getAnnotationOfType(Entity.class).name();
            return name.isEmpty() ? type.getSimpleName() : name;
        }));
        return violations(
                byName.entrySet().stream(),
                same -> same.getValue().size() == 1
                        ? Stream.empty()
                        : Stream.of("entity name " + same.getKey() + " is taken twice: " + same.getValue()));
    }

    /** The container names a service by its class without the package; of two it takes either. */
    private List<String> equalServiceNames(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        return violations(
                byName.entrySet().stream(),
                same -> same.getValue().size() == 1
                        ? Stream.empty()
                        : Stream.of("service name " + same.getKey() + " is taken twice: " + same.getValue()));
    }

    private List<String> foreignTables(JavaClasses classes) {
        return violations(
                entities(classes),
                type -> type.tryGetAnnotationOfType(Table.class)
                                .map(table -> table.name().startsWith(module(type) + "_"))
                                .orElse(false)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " names no table of its module"));
    }

    private List<String> openServiceMethods(JavaClasses classes) {
        return violations(
                classes.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)),
                method -> Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                                .anyMatch(rights -> method.isAnnotatedWith(rights)
                                        || method.getOwner().isAnnotatedWith(rights))
                        ? Stream.empty()
                        : Stream.of(method.getFullName() + " asks for no permission"));
    }

    /** Whoever changes what somebody else changed meanwhile is refused, by every act that is told what the caller saw. */
    private List<String> versionsNobodyCompares(JavaClasses classes) {
        return violations(
                classes.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && takesVersion(method)),
                method -> compares(method, new HashSet<>())
                        ? Stream.empty()
                        : Stream.of(method.getFullName() + " is given a version and compares it with nothing"));
    }

    private static boolean takesVersion(JavaMethod method) {
        return Stream.of(method.reflect().getParameters())
                .anyMatch(parameter ->
                        parameter.getType() == long.class && parameter.getName().equals("version")
                                || parameter.getType().isRecord()
                                        && Stream.of(parameter.getType().getRecordComponents())
                                                .anyMatch(part -> part.getType() == long.class
                                                        && part.getName().equals("version")));
    }

    private boolean compares(JavaCodeUnit unit, Set<String> seen) {
        return unit.getCallsFromSelf().stream()
                .map(call -> call.getTarget().resolveMember())
                .flatMap(Optional::stream)
                .map(JavaCodeUnit.class::cast)
                .filter(called -> called.getOwner().getPackageName().startsWith(root) && seen.add(called.getFullName()))
                .anyMatch(called -> called.getName().equals("requireVersion") || compares(called, seen));
    }

    private List<String> unknownPermissions(JavaClasses classes) {
        String annotation = root + ".platform.security.Permissions";
        Set<String> known = classes.stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .flatMap(type -> constants(type).stream())
                .collect(Collectors.toSet());
        Stream<String> misplaced = classes.stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .flatMap(type -> constants(type).stream()
                        .filter(code -> !code.matches(Pattern.quote(module(type)) + "\\.[a-z][a-z.-]*"))
                        .map(code -> type.getName() + " declares " + code + " of another module"));
        Stream<String> unmarked = classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Permission") && !type.isAnnotatedWith(annotation))
                .map(type -> type.getName() + " is not annotated @Permissions");
        List<String> unknown = violations(
                classes.stream().flatMap(ConventionRules::rolesAllowed),
                use -> known.contains(use[1]) || use[1].equals("**")
                        ? Stream.empty()
                        : Stream.of(use[0] + " asks for undeclared permission " + use[1]));
        return Stream.of(misplaced, unmarked, unknown.stream())
                .flatMap(all -> all)
                .toList();
    }

    private List<String> misnamedBeans(JavaClasses classes) {
        return violations(classes.stream().filter(type -> type.isAnnotatedWith(Named.class)), type -> {
            String name = type.getAnnotationOfType(Named.class).value();
            boolean platform = module(type).equals("platform");
            if (platform && DOORS.contains(name.isEmpty() ? type.getSimpleName().toLowerCase(Locale.ROOT) : name)) {
                return Stream.empty();
            }
            if (!(type.getPackageName() + ".").contains(".web.")) {
                return Stream.of(type.getName() + " is @Named outside web");
            }
            boolean wellNamed = type.getSimpleName().matches(".*(Page|Model)") && name.isEmpty();
            return wellNamed || platform ? Stream.empty() : Stream.of(type.getName() + " is no …Page and no …Model");
        });
    }

    private List<String> eventsThatAreNoRecords(JavaClasses classes) {
        return violations(
                classes.stream().filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface()),
                type -> type.isRecord() ? Stream.empty() : Stream.of(type.getName() + " is an event but no record"));
    }

    private List<String> crowdedClasses(JavaClasses classes) {
        return violations(classes.stream(), type -> {
            long fields = type.getFields().stream()
                    .filter(field -> INJECTIONS.stream().anyMatch(field::isAnnotatedWith))
                    .count();
            long arguments = Stream.concat(type.getConstructors().stream(), type.getMethods().stream())
                    .filter(unit -> unit.isAnnotatedWith("jakarta.inject.Inject"))
                    .mapToLong(unit -> unit.getRawParameterTypes().size())
                    .sum();
            return fields + arguments > MOST_INJECTIONS
                    ? Stream.of(type.getName() + " has " + (fields + arguments) + " injection points")
                    : Stream.empty();
        });
    }

    /** Only the class that produces the one Clock, and whoever has a reason, may look at the machine's. */
    private List<String> machineTime(JavaClasses classes) {
        Set<String> excused = new TreeSet<>(machineTime);
        List<String> found = new ArrayList<>(violations(classes.stream().filter(type -> !makesTheClock(type)), type -> {
            List<String> uses = Stream.concat(
                            type.getDirectDependenciesFromSelf().stream()
                                    .filter(use -> OLD_TIME.matcher(
                                                    use.getTargetClass().getName())
                                            .matches())
                                    .map(Dependency::getDescription),
                            type.getCodeUnitAccessesFromSelf().stream()
                                    .filter(ConventionRules::readsTheMachine)
                                    .map(JavaAccess::getDescription))
                    .toList();
            return !uses.isEmpty() && machineTime.contains(type.getName()) && excused.remove(type.getName())
                    ? Stream.empty()
                    : uses.stream();
        }));
        excused.forEach(idle -> found.add(idle + " is excused from the Clock without need"));
        return found;
    }

    private static boolean makesTheClock(JavaClass type) {
        return Stream.<JavaClass>iterate(type, Objects::nonNull, inner -> inner.getEnclosingClass()
                        .orElse(null))
                .flatMap(outer -> outer.getMethods().stream())
                .anyMatch(method -> method.isAnnotatedWith(Produces.class)
                        && method.getRawReturnType().isEquivalentTo(Clock.class));
    }

    private static boolean readsTheMachine(JavaCodeUnitAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || owner.equals("java.time.Clock") && name.matches("system.*|tick.+s")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private List<String> inexactNumbers(JavaClasses classes) {
        return violations(classes.stream().filter(type -> exactModules.contains(module(type))), type -> Stream.of(
                        type.getFields().stream()
                                .filter(field -> inexact(field.getRawType()))
                                .map(field -> field.getFullName()),
                        type.getCodeUnits().stream()
                                .filter(ConventionRules::inexact)
                                .map(JavaCodeUnit::getFullName),
                        type.getCodeUnitAccessesFromSelf().stream()
                                .filter(call -> inexact(call.getTarget().getRawReturnType())
                                        || call.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(ConventionRules::inexact))
                                .map(call -> call.getDescription()))
                .flatMap(all -> all)
                .map(where -> where + " counts in floating point"));
    }

    private static boolean inexact(JavaCodeUnit unit) {
        return inexact(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(ConventionRules::inexact);
    }

    private static boolean inexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }

    private static Stream<JavaClass> entities(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith(Entity.class));
    }

    private static Stream<JavaMethod> entityMethods(JavaClasses classes) {
        return entities(classes).flatMap(type -> type.getMethods().stream());
    }

    private static Stream<String[]> rolesAllowed(JavaClass type) {
        return Stream.concat(
                type.tryGetAnnotationOfType(RolesAllowed.class).stream()
                        .flatMap(roles -> Stream.of(roles.value()).map(code -> new String[] {type.getName(), code})),
                type.getMethods().stream().flatMap(method -> method.tryGetAnnotationOfType(RolesAllowed.class).stream()
                        .flatMap(roles ->
                                Stream.of(roles.value()).map(code -> new String[] {method.getFullName(), code}))));
    }

    private static List<String> constants(JavaClass type) {
        return Stream.of(type.reflect().getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ConventionRules::text)
                .toList();
    }

    private static String text(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException denied) {
            throw new AssertionError(denied);
        }
    }

    private String module(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1).split("\\.", 2)[0];
    }
}
