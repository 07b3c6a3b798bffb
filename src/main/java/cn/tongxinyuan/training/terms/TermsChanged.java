package cn.tongxinyuan.training.terms;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** What is asked of trainings was set anew, from a day on. */
public record TermsChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "TrainingTerms";
    }
}
