package cn.tongxinyuan;

import static cn.tongxinyuan.Rule.violations;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Modules, arrows between them, and what each layer may know. */
final class Architecture {

    private static final Pattern PRIVATE = Pattern.compile(".*\\.(web|rest)(\\..*)?");
    private static final Set<String> JPA =
            Set.of("jakarta.persistence.EntityManager", "jakarta.persistence.EntityManagerFactory");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Handler|DTO|Dto|VO)|Base.*Service|I[A-Z][a-z].*");

    private final String root;
    private final Map<String, Set<String>> mayUse;
    private final List<List<String>> rooms;
    private final int mostClasses;

    /**
     * @param rooms the platform's rooms from the ground up; those of one line do not know each other
     * @param mostClasses in a package, so that a reader finds one by its name in a glance
     */
    Architecture(String root, Map<String, Set<String>> mayUse, List<List<String>> rooms, int mostClasses) {
        this.root = root;
        this.mayUse = mayUse;
        this.rooms = rooms;
        this.mostClasses = mostClasses;
    }

    List<Rule> rules() {
        return List.of(
                new Rule("every_package_is_a_declared_module", this::strayPackages),
                new Rule("modules_use_only_what_the_map_allows", this::forbiddenArrows),
                new Rule("modules_are_free_of_cycles", this::cycles),
                new Rule("rooms_of_the_platform_stand_in_one_order", this::upwardRooms),
                new Rule("packages_stay_readable", this::crowdedPackages),
                new Rule("web_and_rest_are_private", this::foreignUseOfPrivatePackages),
                new Rule("the_root_of_a_module_knows_none_of_its_rooms", this::rootsThatKnowRooms),
                new Rule("domain_knows_no_faces", this::facesOutsideWeb),
                new Rule("only_services_use_jpa", this::strayEntityManagers),
                new Rule("names_say_what_a_class_is", this::emptyNames));
    }

    private List<String> strayPackages(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        List<String> problems = new java.util.ArrayList<>(violations(classes.stream(), type -> {
            String module = module(type);
            found.add(module);
            return mayUse.containsKey(module)
                    ? Stream.empty()
                    : Stream.of(type.getName() + " is in no declared module");
        }));
        mayUse.forEach((module, arrows) -> {
            if (!found.contains(module)) {
                problems.add("the map declares " + module + ", of which no class exists");
            }
            arrows.stream()
                    .filter(arrow -> !mayUse.containsKey(arrow))
                    .forEach(arrow -> problems.add("the map points from " + module + " to undeclared " + arrow));
        });
        return problems;
    }

    private List<String> forbiddenArrows(JavaClasses classes) {
        return dependencies(
                classes,
                (from, to) -> !module(from).equals(module(to))
                        && !mayUse.getOrDefault(module(from), Set.of()).contains(module(to)));
    }

    private List<String> cycles(JavaClasses classes) {
        var result =
                slices().matching(root + ".(*)..").should().beFreeOfCycles().evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    private List<String> upwardRooms(JavaClasses classes) {
        List<JavaClass> inside =
                classes.stream().filter(type -> floor(type) >= -1).toList();
        List<String> problems = new java.util.ArrayList<>(violations(
                inside.stream(),
                type -> floor(type) < 0
                        ? Stream.of(type.getName() + " stands in no room of the list")
                        : type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> floor(use.getTargetClass()) >= floor(type)
                                        && !room(use.getTargetClass()).equals(room(type)))
                                .map(Dependency::getDescription)));
        Set<String> built = inside.stream().map(this::room).collect(Collectors.toSet());
        rooms.stream()
                .flatMap(List::stream)
                .filter(room -> !built.contains(room))
                .forEach(room -> problems.add("the list names " + room + ", of which no class exists"));
        return problems;
    }

    /** Height of a platform class, -1 for a room that is not listed, -2 outside the platform. */
    private int floor(JavaClass type) {
        String room = room(type);
        if (room.isEmpty()) {
            return -2;
        }
        for (int floor = 0; floor < rooms.size(); floor++) {
            if (rooms.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    /** Room of a platform class; its package descriptions stand in the platform itself. */
    private String room(JavaClass type) {
        String platform = root + ".platform.";
        String path = type.getPackageName() + ".";
        return path.startsWith(platform) && path.length() > platform.length()
                ? path.substring(platform.length(), path.indexOf('.', platform.length()))
                : "";
    }

    private List<String> crowdedPackages(JavaClasses classes) {
        Map<String, Long> sizes = classes.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        return violations(
                sizes.entrySet().stream(),
                size -> size.getValue() > mostClasses
                        ? Stream.of(size.getKey() + " holds " + size.getValue() + " classes")
                        : Stream.empty());
    }

    /** The platform's own web and rest packages are what every module's pages and resources are made with. */
    private List<String> foreignUseOfPrivatePackages(JavaClasses classes) {
        return dependencies(classes, (from, to) -> {
            String path = to.getPackageName().substring(root.length());
            return !module(from).equals(module(to))
                    && PRIVATE.matcher(path).matches()
                    && !path.equals(".platform.web")
                    && !path.equals(".platform.rest");
        });
    }

    /** Rooms are made of the module, which hands them events; its descriptor alone may name what lies in them. */
    private List<String> rootsThatKnowRooms(JavaClasses classes) {
        return dependencies(
                classes,
                (from, to) -> from.getPackageName().equals(root + "." + module(from))
                        && !from.getSimpleName().endsWith("Module")
                        && to.getPackageName().startsWith(from.getPackageName() + "."));
    }

    private List<String> facesOutsideWeb(JavaClasses classes) {
        return violations(
                classes.stream().filter(type -> !(type.getPackageName() + ".").contains(".web.")),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(use ->
                                use.getTargetClass().getName().matches("(jakarta\\.faces|org\\.primefaces)\\..*"))
                        .map(Dependency::getDescription));
    }

    private List<String> strayEntityManagers(JavaClasses classes) {
        return violations(
                classes.stream().filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> JPA.contains(use.getTargetClass().getName()))),
                type -> Stream.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton", "jakarta.interceptor.Interceptor")
                                        .anyMatch(type::isAnnotatedWith)
                                || type.getSimpleName().matches(".*(Queries|Intake|Taker)")
                        ? Stream.empty()
                        : Stream.of(type.getName()
                                + " uses the EntityManager and is neither service nor …Queries, …Intake, …Taker"));
    }

    private List<String> emptyNames(JavaClasses classes) {
        return violations(
                classes.stream().filter(type -> !type.isAnonymousClass()),
                type -> EMPTY_NAME.matcher(type.getSimpleName()).matches() && !isHandlerOfALibrary(type)
                        ? Stream.of(type.getName() + " has a name that says nothing")
                        : Stream.empty());
    }

    /** Faces and SAX call these classes handlers; the name is theirs. */
    private boolean isHandlerOfALibrary(JavaClass type) {
        return type.getSimpleName().endsWith("Handler")
                && Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                        .anyMatch(parent ->
                                !inside(parent) && parent.getSimpleName().contains("Handler"));
    }

    private List<String> dependencies(JavaClasses classes, BiPredicate<JavaClass, JavaClass> forbidden) {
        return violations(
                classes.stream(),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> inside(use.getTargetClass()) && forbidden.test(type, use.getTargetClass()))
                        .map(Dependency::getDescription)
                        .collect(Collectors.toSet())
                        .stream());
    }

    private boolean inside(JavaClass type) {
        return type.getPackageName().startsWith(root + ".") && !type.isArray();
    }

    /** Direct sub-package of the root that holds the class; the root itself is no module. */
    private String module(JavaClass type) {
        String path =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), root.length() + 1));
        return path.split("\\.", 2)[0];
    }
}
