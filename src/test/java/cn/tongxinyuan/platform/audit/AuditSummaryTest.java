package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditSummaryTest {

    private record Counted(String subjectType, String subjectCode, ScopePath scope, String summary)
            implements DomainEvent {}

    private static final DomainEvent EVENT = event("platform.told.enable");

    private static DomainEvent event(String summary) {
        return new Counted("Thing", "T-1", new ScopePath("370105"), summary);
    }

    @Test
    void tellsEveryEventOfAnAct() {
        assertThat(AuditInterceptor.summary(List.of(EVENT, EVENT)))
                .isEqualTo("platform.told.enable; platform.told.enable");
    }

    @Test
    void tellsOnlyTheNumberOfThousandsOfEvents() {
        assertThat(AuditInterceptor.summary(Collections.nCopies(9_000, EVENT)))
                .hasSizeLessThan(500)
                .endsWith("; platform.told.in-all|9000");
    }

    @Test
    void cutsNoEventShortToFitTheRow() {
        DomainEvent wordy = event(Wording.of("platform.told.create", "x".repeat(200)));

        assertThat(AuditInterceptor.summary(Collections.nCopies(3, wordy)))
                .hasSizeLessThan(500)
                .isEqualTo(wordy.summary() + "; " + wordy.summary() + "; platform.told.in-all|3");
    }
}
