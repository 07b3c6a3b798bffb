package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
    Me me;

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

    /**
     * Messages of the caller's unit, newest first.
     *
     * @param state null for all
     * @param after code of the last one of the page before, null for the first page
     */
    public Slice<TextMessage> page(TextMessageState state, String after, int limit) {
        TypedQuery<TextMessage> query = records.named(
                        state == null ? "TextMessage.page" : "TextMessage.pageOf", TextMessage.class)
                .setParameter(
                        "before", after == null ? Long.MAX_VALUE : find(after).getId());
        if (state != null) {
            query.setParameter("state", state);
        }
        return Slice.of(query.setMaxResults(limit + 1).getResultList(), limit, TextMessage::getCode);
    }

    /** How many were given up. */
    public long dead() {
        return records.named("TextMessage.dead", Long.class).getSingleResult();
    }

    /** The telephone, masked. */
    public String masked(TextMessage message) {
        me.require(message);
        return Mask.mobile(personal.open(message.recipientSealed()));
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
