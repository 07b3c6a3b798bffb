package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Admission;
import cn.tongxinyuan.booking.Offering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who enrols, has so many courses of a term at most; children bring the consent of a guardian. */
@ApplicationScoped
class TermLimit implements Admission {

    @Inject
    CourseQueries courses;

    @Override
    public Optional<Refusal> refusal(Offering offering, String person) {
        return courses.termOf(offering)
                .filter(term -> courses.coursesOf(person, term) >= term.getMostCourses())
                .map(term -> new Refusal("nightschool.rule.term-limit", term.getName(), term.getMostCourses()));
    }

    @Override
    public boolean needsGuardian(Offering offering) {
        return courses.audienceOf(offering).map(Audience::isGuardian).orElse(false);
    }

    /** A course is published where its teacher is looked at, and completed by its lessons. */
    @Override
    public boolean keeps(Offering offering) {
        return courses.termOf(offering).isPresent();
    }
}
