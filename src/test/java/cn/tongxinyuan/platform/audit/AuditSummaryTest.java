package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditSummaryTest {

    private record Counted(String subjectType, String subjectCode, ScopePath scope, String summary)
            implements DomainEvent {}

    private static final DomainEvent EVENT = new Counted("Thing", "T-1", new ScopePath("370105"), "NEW>OLD");

    @Test
    void tellsEveryEventOfAnAct() {
        assertThat(AuditInterceptor.summary(List.of(EVENT, EVENT))).isEqualTo("NEW>OLD; NEW>OLD");
    }

    @Test
    void tellsOnlyTheNumberOfThousandsOfEvents() {
        assertThat(AuditInterceptor.summary(Collections.nCopies(9_000, EVENT)))
                .hasSizeLessThan(500)
                .endsWith("; … 9000 in all");
    }
}
