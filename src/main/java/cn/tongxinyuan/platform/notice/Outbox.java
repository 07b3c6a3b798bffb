package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Text messages of all modules: written by acts, looked after by the administrator. */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.MESSAGES)
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    PersonalData personal;

    @Inject
    Clock clock;

    @Inject
    Event<TextMessageRetried> retried;

    /**
     * Writes a message in the transaction of the act; it leaves after the commit.
     *
     * @param scope unit of the record it is about
     * @param number telephone
     * @param content {@link Wording} of what it says, read out in Chinese
     */
    @PermitAll
    public void write(ScopePath scope, String number, String content) {
        em.persist(new TextMessage(scope, personal.seal(number), content, clock.instant()));
    }

    /** How many were given up. */
    public long dead() {
        return records.named("TextMessage.dead", Long.class).getSingleResult();
    }

    /**
     * A message that was given up is tried again from the beginning.
     *
     * @throws RuleViolation {@code platform.rule.message-not-dead}
     * @throws UnknownRecord {@code platform.problem.NOT_FOUND}
     */
    public void sendAgain(String code) {
        TextMessage message = find(code);
        message.again(clock.instant());
        retried.fire(new TextMessageRetried(code, message.getScope(), Wording.of("platform.told.message-again")));
    }

    private TextMessage find(String code) {
        return records.named("TextMessage.byCode", TextMessage.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("platform.problem.NOT_FOUND"));
    }
}
