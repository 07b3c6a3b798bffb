package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.fact.Fact;
import cn.tongxinyuan.organization.fact.FactSource;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the residents of somebody's unit answered in the cycle; too few answers are none. */
@ApplicationScoped
class OpinionFacts implements FactSource {

    @Inject
    ScopedQueries records;

    @Override
    public String code() {
        return "appraisal.opinion";
    }

    @Override
    public List<Fact> of(Staff person, LocalDate from, LocalDate to) {
        return records.named("AppraisalOpinion.ofPeriod", Opinion.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", person.getScope().code())
                .getResultStream()
                .filter(Opinion::counts)
                .map(opinion -> new Fact(
                        opinion.getNotedOn(),
                        Messages.text(
                                Messages.CHINESE,
                                "appraisal.told.opinion",
                                opinion.getAsked(),
                                opinion.getAnswered(),
                                opinion.getSatisfied()),
                        opinion.getSatisfaction(),
                        ""))
                .toList();
    }
}
