package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** 临时增加: what comes into a programme after it was published; the street checks it, and then it is out by itself. */
@Stateless
@Audited("activity")
@RolesAllowed({ActivityPermission.CHECK, ActivityPermission.PUBLISH})
public class AdditionService {

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeWork work;

    @Inject
    ProgrammeTasks tasks;

    @Inject
    ItemCheck check;

    @Inject
    Event<ProgrammeChanged> changed;

    /**
     * Asks to add something to a published programme; whoever checks finds it in the inbox.
     *
     * @param why in words the street can decide by
     * @throws RuleViolation {@code activity.rule.not-published}, {@code .words-needed}, those of {@link ItemService#add} and,
     *     as it is to be out soon, {@code .unlicensed}, {@code .room-taken}, {@code .shut}
     */
    @RolesAllowed({ActivityPermission.DRAFT, ActivityPermission.CHECK, ActivityPermission.PUBLISH})
    public ProgrammeItem propose(String programme, @Valid ItemDetails details, String why) {
        Programme mine = queries.programme(programme);
        if (!mine.isPublished()) {
            throw new RuleViolation("activity.rule.not-published");
        }
        ProgrammeItem item = new ProgrammeItem(mine, check.fitting(mine, details, null), queries.now());
        item.propose(ProgrammeService.words(why));
        queries.store(item);
        queries.flush();
        work.requireReady(item);
        tasks.proposed(item, queries.today());
        fire(item, Wording.of("activity.told.proposed", item.getTitle(), item.getDay(), item.getAddedWhy()));
        check.link(item, null);
        return item;
    }

    /**
     * It is good: residents see it as new, and can book it where it has seats.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code activity.rule.not-proposed}, {@code .item-past} and those of {@link #propose}
     */
    public void approve(String code, long version) {
        ProgrammeItem item = own(code, version);
        item.approve(queries.today());
        check.fitting(item.getProgramme(), item.details(), null);
        work.requireReady(item);
        fire(item, Wording.of("activity.told.approved", item.getTitle(), item.getDay()));
        // the district published the month; what is added to it is out when its check is done, whoever does it
        SystemCaller.asSystem(() -> {
            work.announce(item);
            return null;
        });
        item.getProgramme().touch(queries.now());
        tasks.decided(item);
    }

    /**
     * It is not added, and the unit is told why.
     *
     * @throws RuleViolation {@code activity.rule.not-proposed}, {@code activity.rule.words-needed}
     */
    public void refuse(String code, long version, String words) {
        ProgrammeItem item = own(code, version);
        item.requireProposed();
        String why = ProgrammeService.words(words);
        tasks.decided(item);
        tasks.refused(item, why);
        fire(item, Wording.of("activity.told.refused-why", item.getTitle(), item.getDay(), why));
        check.unlink(item, item.getClaim());
        queries.remove(item);
    }

    private ProgrammeItem own(String code, long version) {
        ProgrammeItem item = queries.item(code);
        item.requireVersion(version);
        return item;
    }

    private void fire(ProgrammeItem item, String summary) {
        changed.fire(new ProgrammeChanged(item.getProgramme().getCode(), item.getScope(), summary));
    }
}
