package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/**
 * Somebody's record was taken out of the system; names nobody.
 *
 * @param subjectCode of the person on the rolls
 */
public record RecordLeft(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "TrainingRecord";
    }
}
