package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;

/**
 * How much the centres of a unit were open on some days, in minutes.
 *
 * @param open all opening hours
 * @param late of them outside half past eight to half past five, and on days of rest
 * @param rooms opening hours of every registered room
 * @param used of them taken by what was published and not called off
 */
public record VenueLine(ScopePath unit, long open, long late, long rooms, long used) implements Serializable {

    static VenueLine none(ScopePath unit) {
        return new VenueLine(unit, 0, 0, 0, 0);
    }

    VenueLine plus(VenueLine other) {
        return new VenueLine(unit, open + other.open, late + other.late, rooms + other.rooms, used + other.used);
    }
}
