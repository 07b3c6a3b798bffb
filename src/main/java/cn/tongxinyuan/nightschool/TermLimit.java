package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Admission;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who enrols, has so many courses of a term at most; children bring the consent of a guardian. */
@ApplicationScoped
class TermLimit implements Admission {

    @Inject
    CourseQueries courses;

    @Override
    public Optional<Refusal> refusal(Offering offering, Person person) {
        return termOf(offering)
                .filter(term -> courses.coursesOf(person.key(), term) >= term.getMostCourses())
                .map(term -> new Refusal("nightschool.rule.term-limit", term.getName(), term.getMostCourses()));
    }

    @Override
    public boolean needsGuardian(Offering offering) {
        return isCourse(offering)
                && courses.audienceOf(offering).map(Audience::isGuardian).orElse(false);
    }

    /** A course is published where its teacher is looked at, and completed by its lessons. */
    @Override
    public boolean keeps(Offering offering) {
        return termOf(offering).isPresent();
    }

    /** Asks nothing about what is no course: most offerings are none, and a rush has no time for it. */
    private Optional<Term> termOf(Offering offering) {
        return isCourse(offering) ? courses.termOf(offering) : Optional.empty();
    }

    private static boolean isCourse(Offering offering) {
        return offering.getKind() == OfferingKind.COURSE;
    }
}
