package cn.tongxinyuan;

import cn.tongxinyuan.kernel.ScopePath;

/**
 * Says how to store one record of an entity in a unit, so that the generated rows of the scope matrix cover it. A module
 * adds a CDI bean of this type among its tests for each of its entities that belongs to a unit.
 */
public interface ScopeSample {

    Class<?> entity();

    /** Stores a new record that belongs to this unit and returns its id. */
    long stored(ScopePath unit);

    /** The same for a record whose key is more than an id. */
    default Object key(ScopePath unit) {
        return stored(unit);
    }
}
