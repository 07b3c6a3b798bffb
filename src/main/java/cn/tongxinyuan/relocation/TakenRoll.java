package cn.tongxinyuan.relocation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A roll that was taken, as the one who may take it back sees it.
 *
 * @param created households it created
 * @param updated households it changed
 * @param until moment until which it may be taken back
 * @param undoneAt null while it stands
 * @param touched its households that were acted on since, in the order of the roll
 */
public record TakenRoll(State state, int created, int updated, Instant until, Instant undoneAt, List<Touched> touched)
        implements Serializable {

    /** Whether it can be taken back, and if not, why. */
    public enum State {
        OPEN,
        /** Somebody acted on one of its households. */
        TOUCHED,
        /** A later roll changed the area. */
        OVERTAKEN,
        LATE,
        UNDONE,
        /** It changed nothing. */
        EMPTY
    }

    /** What happened to a household since. */
    public enum Act {
        VISITED,
        ADVANCED,
        CHANGED
    }

    /**
     * A household that was acted on since.
     *
     * @param number 编号
     */
    public record Touched(String number, Act act) implements Serializable {}

    public int rows() {
        return created + updated;
    }
}
