package cn.tongxinyuan;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of the house about compiled classes.
 *
 * @param check the violations, or {@link NothingToCheck} when no class is of the kind the rule speaks of
 */
record Rule(String name, Function<JavaClasses, List<String>> check) {

    /** The rule looked at nothing; green would mean nothing. */
    static final class NothingToCheck extends AssertionError {

        private static final long serialVersionUID = 1L;

        NothingToCheck() {
            super("the rule found nothing to check");
        }
    }

    /** Violations among items, each item giving any number of them. */
    static <T> List<String> violations(Stream<T> items, Function<T, Stream<String>> check) {
        List<T> looked = items.toList();
        if (looked.isEmpty()) {
            throw new NothingToCheck();
        }
        return looked.stream().flatMap(check).sorted().toList();
    }

    /**
     * Violations on the real tree.
     *
     * @param arrived whether classes that the rule speaks of must exist by now; before that it may find none
     */
    List<String> violationsIn(JavaClasses tree, boolean arrived) {
        try {
            return check.apply(tree);
        } catch (NothingToCheck nothing) {
            if (arrived) {
                throw nothing;
            }
            return List.of();
        }
    }
}
