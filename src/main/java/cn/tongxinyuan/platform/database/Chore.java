package cn.tongxinyuan.platform.database;

import jakarta.ejb.ScheduleExpression;
import java.time.Duration;

/**
 * Work done again and again by itself. A module brings a bean of this type; it runs from the moment the application has
 * started, never twice at once on a node, and only where this node gets the lease of the chore's name.
 */
public interface Chore {

    /** Name of the lease, unique in the system, such as {@code job-removal}. */
    String name();

    /** When it is due, by the machine's time. */
    ScheduleExpression due();

    /** How long other nodes leave it alone once one has begun; {@link Duration#ZERO} where every node does its own. */
    Duration alone();

    /** Whether there is anything to do at all; asked before the lease, so that idle ticks cost nothing. */
    default boolean isWaiting() {
        return true;
    }

    void run();

    /** Every night at this time. */
    static ScheduleExpression nightly(int hour, int minute) {
        return new ScheduleExpression().hour(hour).minute(minute);
    }

    /** Every hour at this minute. */
    static ScheduleExpression hourly(int minute) {
        return new ScheduleExpression().hour("*").minute(minute);
    }

    /** Every so many seconds. */
    static ScheduleExpression everySeconds(int seconds) {
        return new ScheduleExpression().hour("*").minute("*").second("*/" + seconds);
    }
}
