package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All regions, by code. Immutable, so that every page may ask it for names without asking the database. */
final class RegionTree {

    private static final int STREET_DIGITS = 9;

    private final Map<String, Region> byCode = new TreeMap<>();
    private final Map<String, List<Region>> byParent;

    RegionTree(Collection<Region> regions) {
        regions.forEach(region -> byCode.put(region.getCode(), region));
        byParent = byCode.values().stream()
                .filter(region -> region.getParent() != null)
                .collect(Collectors.groupingBy(Region::getParent));
    }

    Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Direct children by code. */
    List<Region> children(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    /** Regions whose code or name contains the words, inside a unit. */
    List<Region> search(ScopePath unit, String words) {
        return byCode.values().stream()
                .filter(region -> unit.contains(region.getPath()))
                .filter(region ->
                        region.getName().contains(words) || region.getCode().startsWith(words))
                .toList();
    }

    Optional<Region> street(ScopePath unit) {
        return unit.code().length() < STREET_DIGITS
                ? Optional.empty()
                : find(unit.code().substring(0, STREET_DIGITS));
    }

    /** Short name, or the code where the region is not known (any more). */
    String name(ScopePath unit) {
        return find(unit.code()).map(Region::getShortName).orElse(unit.code());
    }

    /** Street and community: names of communities repeat across streets. */
    String fullName(ScopePath unit) {
        return street(unit)
                .filter(street -> unit.code().length() > STREET_DIGITS)
                .map(street -> street.getShortName() + " " + name(unit))
                .orElseGet(() -> name(unit));
    }
}
