package cn.tongxinyuan;

import java.util.Map;
import java.util.Optional;

/**
 * What the acts of a service are called with that take the version of a record. A module adds a CDI bean of this type among
 * its tests for each of its services with such acts.
 */
public interface VersionSample {

    Class<?> service();

    /** Role of who acts; empty for the system itself. */
    default String role() {
        return "";
    }

    /** Sign-in name of who acts, where a role does not make the right one; asked for before {@link #given}. */
    default Optional<String> account() {
        return Optional.empty();
    }

    /** Values by the names of parameters, of a new record: {@code version} as it is now, and what leads to the record. */
    Map<String, Object> given();
}
