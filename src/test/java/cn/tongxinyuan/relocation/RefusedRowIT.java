package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database says of a row it refuses goes into the log, so it must not say what the row holds. */
@ExtendWith(ArquillianExtension.class)
class RefusedRowIT {

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    RelocationGiven given;

    @Test
    void aRefusedRowIsNotToldWithItsPeople() {
        String area = given.roll(XINXU, 1);

        Throwable refused = catchThrowable(() -> caller.asSystem(() -> records.change(
                "update relocation_household set stage = 'NONSENSE' where area_id ="
                        + " (select id from relocation_area where code = ?1)",
                area)));

        assertThat(told(refused)).contains("relocation_household").doesNotContain("王某乙", "示例社区1号院");
    }

    /** Every message on the way to the cause, as the log would hold them. */
    private static String told(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
    }
}
