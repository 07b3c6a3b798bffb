package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;

/**
 * A centre said on which days it is shut.
 *
 * @param to last day
 */
public record CentreShut(
        String subjectCode, ScopePath scope, LocalDate from, LocalDate to, String reason, String summary)
        implements DomainEvent {

    @Override
    public String subjectType() {
        return "Centre";
    }
}
