package cn.tongxinyuan.platform.module;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.List;
import java.util.Optional;

/**
 * A module describes itself: its pages are the only ones that are served, its permissions the only ones that count. A
 * new module is a CDI bean of this type in a package of its own; nothing elsewhere names it.
 */
public interface Module {

    /** One lower-case word: package, view folder, SQL folder, bundle, table prefix. */
    String code();

    /** Place in the menu, in the order of the article the product answers. */
    int order();

    default List<Page> pages() {
        return List.of();
    }

    /** Permissions each role holds from the start; administrators may change them later. */
    default List<Grant> grants() {
        return List.of();
    }

    /** Units inside a unit, itself included, for the module that keeps the units. */
    default List<ScopePath> units(ScopePath within) {
        return List.of();
    }

    /** Unit of somebody in office, by code, for the module that keeps the register of staff. */
    default Optional<ScopePath> personUnit(String person) {
        return Optional.empty();
    }

    /** Name of a unit, for the module that keeps the units; empty where the unit is not known. */
    default Optional<String> unitName(ScopePath unit) {
        return Optional.empty();
    }
}
