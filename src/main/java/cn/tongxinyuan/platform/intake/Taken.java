package cn.tongxinyuan.platform.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A taking as the one who may undo it sees it.
 *
 * @param until moment until which it may be undone
 * @param undoneAt null while it stands
 * @param touched its records that somebody acted on since
 */
public record Taken(Standing state, Change change, Instant until, Instant undoneAt, List<Touched> touched)
        implements Serializable {

    /** Whether it can be undone, and if not, why. */
    public enum Standing {
        OPEN,
        /** Somebody acted on one of its records. */
        TOUCHED,
        /** A later taking changed the place. */
        OVERTAKEN,
        LATE,
        UNDONE,
        /** It changed nothing. */
        EMPTY
    }

    /**
     * A record that was acted on since.
     *
     * @param name by which people know it, never personal data
     * @param address of its page, null where it has none
     * @param act key of the words that say what happened to it
     */
    public record Touched(String name, String address, String act) implements Serializable {}

    public Taken {
        touched = List.copyOf(touched);
    }

    /** Rows that changed something. */
    public int rows() {
        return change.created() + change.updated();
    }
}
