package cn.tongxinyuan.platform.module;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Services;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody overwrites what somebody else changed meanwhile: of every act there is that takes a version. */
@ExtendWith(ArquillianExtension.class)
class StaleVersionIT {

    private static final String VERSION = "version";

    @Inject
    Caller caller;

    @Inject
    Services services;

    @Inject
    @Any
    Instance<VersionSample> samples;

    @Test
    void everyActThatTakesAVersionRefusesAStaleOne() {
        List<String> wrong = new ArrayList<>();
        for (Services.Operation act : acts()) {
            Optional<VersionSample> sample = sample(act);
            if (sample.isEmpty()) {
                wrong.add(act + " has no VersionSample of its service");
            } else {
                tryOut(act, sample.get(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSampleStandsForAServiceWithoutSuchActs() {
        assertThat(samples.stream().map(VersionSample::service))
                .hasSizeGreaterThan(3)
                .allMatch(service -> acts().stream().anyMatch(act -> act.bean().getBeanClass() == service));
    }

    private void tryOut(Services.Operation act, VersionSample sample, List<String> wrong) {
        Caller.Work work = () -> {
            Map<String, Object> given = new HashMap<>(sample.given());
            if (services.failure(act, arguments(act, given)) instanceof StaleRecord) {
                wrong.add(act + " refuses the version as it is");
            }
            for (long off : new long[] {-1, 1}) {
                Map<String, Object> stale = new HashMap<>(given);
                stale.put(VERSION, (long) given.get(VERSION) + off);
                Throwable failure = services.failure(act, arguments(act, stale));
                if (!(failure instanceof StaleRecord)) {
                    wrong.add(act + " takes a version that is off by " + off + ": " + failure);
                }
            }
        };
        Optional<String> account = sample.account();
        if (account.isPresent()) {
            caller.as(account.get(), work);
        } else if (sample.role().isEmpty()) {
            caller.asSystem(work);
        } else {
            caller.as(caller.hired(sample.role(), "370105"), work);
        }
    }

    private List<Services.Operation> acts() {
        return services.operations().stream()
                .filter(act -> Arrays.stream(act.method().getParameters()).anyMatch(StaleVersionIT::hasVersion))
                .toList();
    }

    private static boolean hasVersion(Parameter parameter) {
        return parameter.getName().equals(VERSION) && parameter.getType() == long.class
                || parameter.getType().isRecord()
                        && Arrays.stream(parameter.getType().getRecordComponents())
                                .anyMatch(part -> part.getName().equals(VERSION) && part.getType() == long.class);
    }

    private Optional<VersionSample> sample(Services.Operation act) {
        return samples.stream()
                .filter(sample -> sample.service() == act.bean().getBeanClass())
                .findFirst();
    }

    private static Object[] arguments(Services.Operation act, Map<String, Object> given) throws java.lang.Exception {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : act.method().getParameters()) {
            arguments.add(value(parameter.getName(), parameter.getType(), given));
        }
        return arguments.toArray();
    }

    /** What is given by its name; else something of the type that a form could have sent. */
    private static Object value(String name, Class<?> type, Map<String, Object> given) throws java.lang.Exception {
        if (given.containsKey(name)) {
            return given.get(name);
        }
        if (type.isRecord()) {
            RecordComponent[] parts = type.getRecordComponents();
            List<Object> values = new ArrayList<>();
            for (RecordComponent part : parts) {
                values.add(value(part.getName(), part.getType(), given));
            }
            var whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            whole.setAccessible(true);
            return whole.newInstance(values.toArray());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> usual = Map.of(
                String.class,
                "甲",
                LocalDate.class,
                LocalDate.of(2024, 3, 11),
                BigDecimal.class,
                BigDecimal.ONE,
                Integer.class,
                1);
        return usual.getOrDefault(type, Array.get(Array.newInstance(type, 1), 0));
    }
}
