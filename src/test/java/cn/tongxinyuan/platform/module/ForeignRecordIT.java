package cn.tongxinyuan.platform.module;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Reading;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.Services;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What somebody reads does not change when records come into another unit: asked of every method of every service that
 * answers anything and can be called with a day, a unit, a number and a word that may be left out.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("once")
class ForeignRecordIT {

    private static final String ROLE = "it.everything";
    /** Where nobody has records, and where nobody but these tests has. */
    private static final String EMPTY = "370105009";

    private static final String OURS = "370105006";
    private static final ScopePath OUR_COMMUNITY = new ScopePath("370105006010");
    /** Own codes that must be told from unknown ones, or the comparison with foreign ones would say nothing. */
    private static final int ENOUGH = 6;

    private static final List<ScopePath> FOREIGN = List.of(new ScopePath("370105007009"), new ScopePath("370105007"));

    private static final String UNKNOWN = "NOWHERE";
    private static final String REFUSED = "refused";

    /**
     * Accounts belong to no unit and administrators alone may list them; the chain is checked whole; periods of judging are the
     * district's, whatever unit has records in them.
     */
    private static final Set<String> OF_NO_UNIT =
            Set.of("Accounts", "Roles", "SignIn", "AuditVerifier", "CycleService.titles");

    @Inject
    Caller caller;

    @Inject
    Services services;

    @Inject
    Records records;

    @Inject
    @Any
    Instance<ScopeSample> samples;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @BeforeEach
    void grantEverything() {
        records.change("insert into platform_role_permission (role_code, permission)" + " select '" + ROLE
                + "', code from platform_permission");
    }

    @AfterEach
    void takeItBack() {
        records.change("delete from platform_role_permission where role_code = '" + ROLE + "'");
    }

    @Test
    void recordsOfAnotherUnitChangeNoAnswer() {
        String reader = caller.hired(ROLE, EMPTY);
        Map<String, String> before = answers(reader, null, "");

        samples.forEach(sample -> FOREIGN.forEach(sample::key));

        assertThat(answers(reader, null, "")).isEqualTo(before);
    }

    @Test
    void recordsOfTheOwnUnitChangeManyAnswers() {
        String reader = caller.hired(ROLE, OURS);
        Map<String, String> before = answers(reader, null, "");

        samples.forEach(sample -> sample.key(OUR_COMMUNITY));

        assertThat(changed(before, answers(reader, null, "")))
                .as("lists, counts, choices and figures that are looked at")
                .hasSizeGreaterThan(20);
    }

    @Test
    void aCodeOfAnotherUnitReadsAsOneThatNobodyKnows() {
        Map<String, String> foreign = new TreeMap<>();
        List<String> own = new ArrayList<>();
        samples.forEach(sample -> {
            ScopePath unit = FOREIGN.get(foreign.size() % FOREIGN.size());
            code(sample, unit).ifPresent(code -> foreign.put(code, sample.entity() + " of " + unit));
            code(sample, OUR_COMMUNITY).ifPresent(own::add);
        });

        String reader = caller.hired(ROLE, EMPTY);
        Map<String, String> unknown = answers(reader, UNKNOWN);
        foreign.forEach(
                (code, whose) -> assertThat(answers(reader, code)).as(whose).isEqualTo(unknown));

        String owner = caller.hired(ROLE, OURS);
        Map<String, String> toTheOwner = answers(owner, UNKNOWN);
        assertThat(own.stream()
                        .filter(code ->
                                !changed(toTheOwner, answers(owner, code)).isEmpty())
                        .limit(ENOUGH))
                .as("codes of the own unit that are answered otherwise")
                .hasSize(ENOUGH);
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(call -> !before.get(call).equals(after.get(call)))
                .toList();
    }

    /** How outsiders call a new record of a unit; empty where they do not. */
    private Optional<String> code(ScopeSample sample, ScopePath unit) {
        Object key = sample.key(unit);
        return caller.asSystem(() -> Optional.ofNullable(records.find(sample.entity(), key))
                .flatMap(record -> Arrays.stream(record.getClass().getMethods())
                        .filter(method -> method.getName().equals("getCode"))
                        .findFirst()
                        .map(method -> read(method, record))));
    }

    private static String read(Method getter, Object record) {
        try {
            getter.setAccessible(true);
            return (String) getter.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** Of every call that can be made with these words; what names the word is told as if it named none. */
    private Map<String, String> answers(String reader, String... words) {
        Map<String, String> answers = new TreeMap<>();
        caller.as(reader, () -> {
            for (Services.Operation call : calls()) {
                for (int i = 0; i < words.length; i++) {
                    Services.Tried tried = services.tried(call, arguments(call, words[i]));
                    String answer = tried.failure() == null && !Optional.empty().equals(tried.answer())
                            ? Reading.of(tried.answer())
                            : REFUSED;
                    answers.put(
                            name(call) + " " + i,
                            words[i] == null || words[i].isEmpty() ? answer : answer.replace(words[i], UNKNOWN));
                }
            }
        });
        return answers;
    }

    /** What users ask; what the system itself does is nobody's to read. */
    private List<Services.Operation> calls() {
        return services.operations().stream()
                .filter(call -> call.method().getReturnType() != void.class)
                .filter(call -> !call.bean().getBeanClass().isAnnotationPresent(PermitAll.class))
                .filter(call -> !OF_NO_UNIT.contains(call.bean().getBeanClass().getSimpleName()))
                .filter(call -> !OF_NO_UNIT.contains(call.bean().getBeanClass().getSimpleName() + "."
                        + call.method().getName()))
                .toList();
    }

    private static String name(Services.Operation call) {
        return call.bean().getBeanClass().getSimpleName() + "." + call.method().getName()
                + Arrays.stream(call.method().getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    private Object[] arguments(Services.Operation call, String word) {
        return Arrays.stream(call.method().getParameterTypes())
                .map(type -> argument(type, word))
                .toArray();
    }

    private Object argument(Class<?> type, String word) {
        if (type == String.class) {
            return word;
        }
        if (type == List.class) {
            return word == null ? List.of() : List.of(word);
        }
        Map<Class<?>, Object> usual =
                Map.of(int.class, 10_000, ScopePath.class, me.scope(), LocalDate.class, LocalDate.now(clock));
        return usual.getOrDefault(type, Array.get(Array.newInstance(type, 1), 0));
    }
}
