package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.training.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Classes one signs up for, and who on the rolls somebody is who does. */
@ApplicationScoped
class SignUpQueries {

    @Inject
    ScopedQueries records;

    @Inject
    Clock clock;

    /** Somebody on the rolls, as a booking knows them. */
    record Reached(long id, String code, String name, String unit, String phone) {

        boolean isCalled(String key) {
            return Text.key(name).equals(key);
        }
    }

    /** The class an offering is of; empty for what is none. */
    Optional<Training> offered(String offering) {
        return records.named("TrainingClass.offered", Training.class)
                .setParameter("offering", offering)
                .getResultStream()
                .findFirst();
    }

    /** The class of this code, where its offering says other hours, another title or another room and has not begun. */
    Optional<Training> moved(String code) {
        return records.named("TrainingClass.moved", Training.class)
                .setParameter("code", code)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** Codes of classes that are not over and for which one can no longer sign up. */
    // the chore asks outside any transaction
    @Transactional
    List<String> closed(Instant now) {
        return records.named("TrainingClass.signedUp", String.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Who holds a post and has one of these telephones, by their keyed hashes. */
    List<Reached> reached(Collection<String> phones) {
        return phones.isEmpty()
                ? List.of()
                : records.named("TrainingParticipant.reached", Object[].class)
                        .setParameter("phones", phones)
                        .getResultStream()
                        .map(row -> new Reached(
                                (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                        .toList();
    }

    boolean takesPart(Training training, long staff) {
        return records.named("TrainingParticipant.one", Long.class)
                        .setParameter("training", training)
                        .setParameter("staff", staff)
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody is at another class during a lesson of this one. */
    boolean isBusy(Training training, long staff) {
        return records.named("TrainingParticipant.elsewhere", Long.class)
                        .setParameter("training", training)
                        .setParameter("staff", staff)
                        .getSingleResult()
                > 0;
    }
}
