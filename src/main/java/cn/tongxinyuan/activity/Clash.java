package cn.tongxinyuan.activity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something in a programme cannot be, or should be thought about again.
 *
 * @param slot what it is about
 * @param with what it clashes with; why the centre is shut, where it is
 */
public record Clash(Slot slot, Kind kind, Slot with) implements Serializable {

    /** What two share, or why one cannot be. */
    public enum Kind {
        /** One room cannot hold both. */
        ROOM(true),
        /** The centre is shut that day. */
        SHUT(true),
        /** One host, perhaps with two people. */
        HOST(false),
        CONTACT(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether the programme cannot go on with it. */
        public boolean isError() {
            return error;
        }
    }

    /** Each two once, whichever of them it was found at first. */
    public static List<Clash> pairs(List<Clash> all) {
        Set<Set<Object>> told = new HashSet<>();
        return all.stream()
                .filter(clash -> told.add(Set.of(clash.kind, clash.slot.ref(), clash.with.ref())))
                .toList();
    }

    public boolean isError() {
        return kind.isError();
    }
}
