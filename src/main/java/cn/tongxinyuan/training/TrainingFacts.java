package cn.tongxinyuan.training;

import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.fact.Fact;
import cn.tongxinyuan.organization.fact.FactSource;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Hours that stand on somebody's record. */
@ApplicationScoped
class TrainingFacts implements FactSource {

    @Inject
    ScopedQueries records;

    @Override
    public String code() {
        return "training.hours";
    }

    @Override
    public List<Fact> of(Staff person, LocalDate from, LocalDate to) {
        return records.named("TrainingCredit.ofStaff", RecordLine.class)
                .setParameter("staff", person.getCode())
                .getResultStream()
                .filter(line ->
                        !line.endedOn().isBefore(from) && !line.endedOn().isAfter(to))
                .map(line -> new Fact(line.endedOn(), line.title(), line.hours(), address(line)))
                .toList();
    }

    private static String address(RecordLine line) {
        return line.code() == null ? "" : "/training/training-view?code=" + line.code();
    }
}
