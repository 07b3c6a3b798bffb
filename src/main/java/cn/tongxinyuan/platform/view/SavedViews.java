package cn.tongxinyuan.platform.view;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.Account;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the views of the caller's lists and shows those of colleagues that are shared with the caller's unit. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class SavedViews {

    static final int MOST = 20;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_CONDITIONS = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    ModuleRegistry registry;

    @Inject
    Event<ViewShared> shared;

    /** The caller's views of a list and those that colleagues of the same unit share, in the order they were saved. */
    public List<ViewRow> shown(String list) {
        CallerAccount caller = caller();
        return em.createNamedQuery("SavedView.shown", ViewRow.class)
                .setParameter("list", list)
                .setParameter("scope", caller.scope().code())
                .setParameter("owner", caller.username())
                .getResultList();
    }

    /**
     * One of the caller's own views.
     *
     * @throws UnknownRecord {@code platform.rule.unknown-view}, also for views of others
     */
    public SavedView open(String code) {
        CallerAccount caller = caller();
        return em.createNamedQuery("SavedView.ownByCode", SavedView.class)
                .setParameter("code", code)
                .setParameter("scope", caller.scope().code())
                .setParameter("owner", caller.username())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("platform.rule.unknown-view"));
    }

    /**
     * Saves a view.
     *
     * @param list path of the list's page
     * @param conditions of its address; typed words in it are not kept
     * @throws RuleViolation {@code platform.rule.unknown-list}, {@code view-name}, {@code view-name-taken}, {@code
     *     view-empty}, {@code view-too-long}, {@code views-full}
     */
    @Audited("platform")
    public void keepView(String list, String conditions, ViewWish wish) {
        requireList(list);
        String kept = Conditions.of(conditions).text();
        if (kept.isEmpty()) {
            throw new RuleViolation("platform.rule.view-empty");
        }
        if (kept.length() > LONGEST_CONDITIONS) {
            throw new RuleViolation("platform.rule.view-too-long");
        }
        SavedView view = new SavedView(caller(), list, kept, wish);
        List<SavedView> others = own(list);
        if (others.size() >= MOST) {
            throw new RuleViolation("platform.rule.views-full", MOST);
        }
        settle(view, others);
        em.persist(view);
        if (view.isShared()) {
            shared.fire(ViewShared.of(view));
        }
    }

    /**
     * Renames a view of the caller's, shares it or takes it back, makes it the default or an ordinary one.
     *
     * @throws RuleViolation {@code platform.rule.unknown-view}, {@code view-name}, {@code view-name-taken}
     */
    @Audited("platform")
    public void changeView(String code, long version, ViewWish wish) {
        SavedView view = open(code);
        view.requireVersion(version);
        boolean before = view.isShared();
        List<SavedView> others = own(view.getList()).stream()
                .filter(other -> !other.equals(view))
                .toList();
        view.become(wish);
        settle(view, others);
        if (view.isShared() != before) {
            shared.fire(ViewShared.of(view));
        }
    }

    /**
     * Deletes a view of the caller's.
     *
     * @throws UnknownRecord {@code platform.rule.unknown-view}
     */
    @Audited("platform")
    public void removeView(String code) {
        SavedView view = open(code);
        if (view.isShared()) {
            view.takeBack();
            shared.fire(ViewShared.of(view));
        }
        em.remove(view);
    }

    /** A list has one default, and a name stands for one view. */
    private static void settle(SavedView view, List<SavedView> others) {
        int length = view.getName().codePointCount(0, view.getName().length());
        if (length == 0 || length > LONGEST_NAME || view.getName().matches(".*\\p{Cntrl}.*")) {
            throw new RuleViolation("platform.rule.view-name", LONGEST_NAME);
        }
        if (others.stream().anyMatch(other -> other.getName().equals(view.getName()))) {
            throw new RuleViolation("platform.rule.view-name-taken", view.getName());
        }
        if (view.isStandard()) {
            others.forEach(SavedView::yieldToAnotherStandard);
        }
    }

    private void requireList(String list) {
        boolean known = registry.page(list)
                .filter(Page::keepsViews)
                .filter(page -> me.may(page.permission()))
                .isPresent();
        if (!known) {
            throw new UnknownRecord("platform.rule.unknown-list");
        }
    }

    /** Read under the account's row, so that two pages of one caller settle one after the other. */
    private List<SavedView> own(String list) {
        CallerAccount caller = caller();
        em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", caller.username())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return em.createNamedQuery("SavedView.own", SavedView.class)
                .setParameter("list", list)
                .setParameter("scope", caller.scope().code())
                .setParameter("owner", caller.username())
                .getResultList();
    }

    private CallerAccount caller() {
        return me.account().orElseThrow(OutOfScope::new);
    }
}
