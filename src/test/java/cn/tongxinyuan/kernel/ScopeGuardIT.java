package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The generated rows {own, sibling community, other street, district} of every entity that belongs to a unit. */
@ExtendWith(ArquillianExtension.class)
class ScopeGuardIT {

    private static final String ROLE = "it.nobody";
    private static final String DISTRICT = "370105";
    private static final String STREET = "370105010";
    private static final String COMMUNITY = "370105010007";
    private static final String SIBLING = "370105010008";
    private static final String OTHER_STREET = "370105011";
    private static final String IN_OTHER_STREET = "370105011007";

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    @Any
    Instance<ScopeSample> samples;

    @Test
    void knowsASampleOfEveryEntityThatBelongsToAUnit() {
        Set<Class<?>> sampled = samples.stream().map(ScopeSample::entity).collect(Collectors.toSet());

        assertThat(records.entities().stream().filter(Scoped.class::isAssignableFrom))
                .allMatch(sampled::contains);
    }

    @Test
    void showsRecordsToTheirOwnUnitAndThoseAbove() {
        for (ScopeSample sample : samples) {
            Object key = sample.key(new ScopePath(COMMUNITY));

            assertThat(List.of(COMMUNITY, STREET, DISTRICT))
                    .as(sample.entity().getName())
                    .allSatisfy(
                            unit -> assertThat(loadedFrom(unit, sample, key)).isNotNull());
        }
    }

    @Test
    void refusesRecordsOfOtherUnitsAndOfThoseAbove() {
        for (ScopeSample sample : samples) {
            Object ofCommunity = sample.key(new ScopePath(COMMUNITY));
            Object ofStreet = sample.key(new ScopePath(STREET));

            assertThat(List.of(SIBLING, OTHER_STREET, IN_OTHER_STREET))
                    .as(sample.entity().getName())
                    .allSatisfy(unit -> assertRefused(unit, sample, ofCommunity))
                    .allSatisfy(unit -> assertRefused(unit, sample, ofStreet));
        }
    }

    @Test
    void refusesRecordsToNobody() {
        for (ScopeSample sample : samples) {
            Object key = sample.key(new ScopePath(COMMUNITY));

            assertOutOfScope(() -> records.find(sample.entity(), key));
        }
    }

    private Object loadedFrom(String unit, ScopeSample sample, Object key) {
        return caller.as(caller.hired(ROLE, unit), () -> records.find(sample.entity(), key));
    }

    private void assertRefused(String unit, ScopeSample sample, Object key) {
        assertOutOfScope(() -> loadedFrom(unit, sample, key));
    }

    private static void assertOutOfScope(ThrowingCallable load) {
        assertThatThrownBy(load)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(OutOfScope.class),
                        thrown -> assertThat(thrown).hasRootCauseInstanceOf(OutOfScope.class));
    }
}
