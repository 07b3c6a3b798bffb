package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The number of a centre is given once. */
@ExtendWith(ArquillianExtension.class)
class TakenCentreIT {

    private static final int AT_ONCE = 8;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    CentreService centres;

    @Test
    void ofManyCentresOfOneNumberOneIsRecorded() throws Exception {
        CentreDetails details = new CentreDetails("测试中心", "示例路1号", Position.UNKNOWN, null);

        List<String> made = crowd.together(AT_ONCE, i -> {
            try {
                return caller.asSystem(() -> centres.create(
                        CentreLevel.COMMUNITY, new ScopePath("370105013008"), LocalDate.of(2024, 1, 1), details));
            } catch (Conflict refused) {
                return refused.code();
            }
        });

        assertThat(made).anyMatch(answer -> answer.startsWith("370105013008-"));
        assertThat(made.stream().filter(answer -> answer.startsWith("370105013008-")))
                .doesNotHaveDuplicates();
        assertThat(made.stream().filter(answer -> !answer.startsWith("370105013008-")))
                .allMatch("CENTRE_CODE_TAKEN"::equals);
    }
}
