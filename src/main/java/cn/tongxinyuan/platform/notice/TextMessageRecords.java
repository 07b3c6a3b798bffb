package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What sending writes: each step a transaction of its own, for a message may have left before the next one fails. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextMessageRecords {

    /** Longer than any gateway may take; then another node tries. */
    private static final Duration TAKEN = Duration.ofMinutes(2);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int LONGEST_WORD = 60;
    private static final int AT_ONCE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Inject
    Clock clock;

    /**
     * A message this node may send.
     *
     * @param taker this attempt; whoever holds another one may not report
     */
    record Taken(long id, String taker, String code, String number, String text) {}

    /** Whether any message is to be sent. */
    public boolean isWaiting() {
        return !em.createNamedQuery("TextMessage.due", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Takes the message that waits longest; empty when none is due. Nodes may ask at once, one gets it. */
    public Optional<Taken> take() {
        Instant now = clock.instant();
        for (long id : em.createNamedQuery("TextMessage.due", Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            String taker = UUID.randomUUID().toString();
            int taken = em.createNamedQuery("TextMessage.take")
                    .setParameter("taker", taker)
                    .setParameter("until", now.plus(TAKEN))
                    .setParameter("now", now)
                    .setParameter("id", id)
                    .executeUpdate();
            if (taken == 1) {
                TextMessage message = em.find(TextMessage.class, id);
                em.refresh(message);
                return Optional.of(new Taken(
                        id,
                        taker,
                        message.getCode(),
                        personal.open(message.recipientSealed()),
                        Told.in(Messages.CHINESE, message.getContent())));
            }
        }
        return Optional.empty();
    }

    /** It left; nothing happens when another attempt holds it. */
    public void sent(Taken taken) {
        held(taken).ifPresent(message -> message.sent(clock.instant()));
    }

    /** It did not leave: it waits, twice as long after every attempt, and is given up after the last. */
    public void failed(Taken taken, String word) {
        held(taken).ifPresent(message -> {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.max(0, message.getAttempts() - 1));
            message.failed(
                    word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word,
                    clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        });
    }

    /** Removes messages that left so long ago. */
    public int removeSentBefore(Duration age) {
        return em.createNamedQuery("TextMessage.expire")
                .setParameter("before", clock.instant().minus(age))
                .executeUpdate();
    }

    /** Removes notices told so long ago. */
    public int removeToldBefore(Duration age) {
        return em.createNamedQuery("Notice.expire")
                .setParameter("before", clock.instant().minus(age))
                .executeUpdate();
    }

    private Optional<TextMessage> held(Taken taken) {
        return Optional.ofNullable(em.find(TextMessage.class, taken.id()))
                .filter(message -> message.isTakenBy(taken.taker()));
    }
}
