package cn.tongxinyuan.nightschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The control of the race: asks whether a person may have one course more and notes it without the turn of the person. */
@ApplicationScoped
public class UnguardedLimit {

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseQueries courses;

    @Transactional
    public boolean enrol(String person, String term, long receipt) {
        Term of = courses.term(term);
        if (courses.coursesOf(person, of) >= of.getMostCourses()) {
            return false;
        }
        em.createNativeQuery("update booking_booking set person_key = ?1, active_key = ?1 where id = ?2")
                .setParameter(1, person)
                .setParameter(2, receipt)
                .executeUpdate();
        return true;
    }
}
