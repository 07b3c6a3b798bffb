package cn.tongxinyuan.platform.module;

import cn.tongxinyuan.kernel.ScopePath;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All modules that are deployed, in the order of the menu. */
@ApplicationScoped
public class ModuleRegistry {

    @Inject
    @Any
    Instance<Module> found;

    private List<Module> modules;
    private final Map<String, Page> pages = new HashMap<>();

    @PostConstruct
    void collect() {
        modules = found.stream().sorted(Comparator.comparingInt(Module::order)).toList();
        modules.forEach(module -> module.pages().forEach(page -> pages.put(page.view(), page)));
    }

    public List<Module> modules() {
        return modules;
    }

    /** Place of a module in the menu; behind all others where none has this code. */
    public int order(String module) {
        return modules.stream()
                .filter(each -> each.code().equals(module))
                .mapToInt(Module::order)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The page of a view path without extension; empty where no module serves it. */
    public Optional<Page> page(String view) {
        return Optional.ofNullable(pages.get(view));
    }

    /** Pages that show a record the trail may name, in the order of the menu. */
    public List<Page> subjects() {
        return modules.stream()
                .flatMap(module -> module.pages().stream())
                .filter(page -> !page.subject().isEmpty())
                .toList();
    }

    /** Units inside a unit, itself included, as the module that keeps the units knows them. */
    public List<ScopePath> units(ScopePath within) {
        return modules.stream().flatMap(module -> module.units(within).stream()).toList();
    }

    /** Unit of somebody in office as the module that keeps the register of staff knows it. */
    public Optional<ScopePath> personUnit(String person) {
        return modules.stream()
                .flatMap(module -> module.personUnit(person).stream())
                .findFirst();
    }

    /** Name of a unit as the module that keeps the units knows it. */
    public Optional<String> unitName(ScopePath unit) {
        return modules.stream()
                .flatMap(module -> module.unitName(unit).stream())
                .findFirst();
    }
}
