package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.kernel.WorkCalendar;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a programme: one by one, as a series, or copied from the month before. */
@Stateless
@Audited("activity")
@RolesAllowed({ActivityPermission.DRAFT, ActivityPermission.CHECK, ActivityPermission.PUBLISH})
public class ItemService {

    static final String CATEGORIES = "activity.category";
    private static final String LEFT_OUT = "activity.told.left-out-";

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeWork work;

    @Inject
    CalendarService calendars;

    @Inject
    ItemCheck check;

    @Inject
    ProgrammeTasks tasks;

    @Inject
    Event<ProgrammeChanged> changed;

    /** @throws UnknownRecord {@code activity.rule.unknown-item}, for those of other units too */
    @RolesAllowed(ActivityPermission.VIEW)
    public ProgrammeItem open(String code) {
        return queries.item(code);
    }

    /**
     * Adds something to a draft.
     *
     * @throws RuleViolation {@code activity.rule.not-draft}, {@code .day-outside}, {@code .unknown-category}, {@code .item-past}
     *     and those of {@link ItemDetails#requireSound}
     */
    public ProgrammeItem add(String programme, @Valid ItemDetails details) {
        Programme mine = draft(programme);
        ProgrammeItem item = new ProgrammeItem(mine, check.fitting(mine, details, null), queries.now());
        queries.store(item);
        queries.flush();
        fire(mine, Wording.of("activity.told.added", item.getTitle(), item.getDay()));
        check.link(item, null);
        return item;
    }

    /**
     * Adds the same on the same weekday until a last day. What cannot be on one of the days is left out, and the programme
     * says why.
     *
     * @return how many were added
     * @throws RuleViolation as {@link #add}
     */
    public int addSeries(String programme, @Valid ItemDetails details, LocalDate lastDay) {
        Programme mine = draft(programme);
        ItemDetails first = check.fitting(mine, details, null);
        if (details.claim() != null && !details.claim().isBlank()) {
            throw RefusedFields.of("claim", "activity.rule.claim-once");
        }
        if (lastDay.isBefore(details.day()) || !YearMonth.from(lastDay).equals(mine.getMonth())) {
            throw RefusedFields.of("lastDay", "activity.rule.day-outside", mine.getMonth());
        }
        List<ItemDetails> wishes = Occurrences.weekly(details.day(), lastDay).stream()
                .map(first::on)
                .toList();
        return add(mine, wishes, List.of());
    }

    /**
     * Copies what the centre announced last month to the same weekdays of the same weeks. What cannot be on its day is left
     * out, and the programme says why; so do films, whose licence is for one screening.
     *
     * @return how many were added
     * @throws RuleViolation {@code activity.rule.not-draft}, {@code activity.rule.nothing-before}
     */
    public int copyLastMonth(String programme) {
        Programme mine = draft(programme);
        YearMonth before = mine.getMonth().minusMonths(1);
        List<ProgrammeItem> items =
                queries.find(Programme.codeOf(mine.getCentre(), before)).map(queries::items).orElse(List.of()).stream()
                        .filter(ProgrammeItem::isPlanned)
                        .toList();
        if (items.isEmpty()) {
            throw new RuleViolation("activity.rule.nothing-before", before);
        }
        List<ItemDetails> wishes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (ProgrammeItem item : items) {
            Optional<LocalDate> day = Occurrences.sameWeekday(item.getDay(), mine.getMonth());
            if (item.isScreening()) {
                left.add(Wording.of(LEFT_OUT + "licence", item.getTitle(), item.getDay()));
            } else if (day.isEmpty()) {
                left.add(Wording.of(LEFT_OUT + "no-week", item.getTitle(), item.getDay()));
            } else {
                wishes.add(item.details().on(day.get()));
            }
        }
        return add(mine, wishes, left);
    }

    /** Adds what can be; returns how many. */
    private int add(Programme mine, List<ItemDetails> wishes, List<String> before) {
        WorkCalendar calendar = calendars.calendar();
        List<String> left = new ArrayList<>(before);
        int added = 0;
        for (ItemDetails wish : wishes) {
            Optional<String> obstacle = Occurrences.obstacle(wish.day(), queries.today(), calendar);
            if (obstacle.isEmpty() && !check.isHelped(wish)) {
                obstacle = Optional.of("partner");
            }
            Optional<Clash> clash = obstacle.isPresent() ? Optional.empty() : clash(mine, wish);
            if (obstacle.isPresent()) {
                left.add(Wording.of(LEFT_OUT + obstacle.get(), wish.title(), wish.day()));
            } else if (clash.isPresent()) {
                String why = clash.get().kind() == Clash.Kind.SHUT ? "shut" : "room";
                left.add(Wording.of(
                        LEFT_OUT + why,
                        wish.title(),
                        wish.day(),
                        clash.get().with().title()));
            } else {
                queries.store(new ProgrammeItem(mine, wish, queries.now()));
                added++;
            }
        }
        mine.leaveOut(left);
        mine.touch(queries.now());
        fire(mine, Wording.of("activity.told.added-many", added, left.size()));
        return added;
    }

    private Optional<Clash> clash(Programme mine, ItemDetails wish) {
        Slot slot = new Slot("", wish.title(), mine.getCentre(), wish.room(), null, null, wish.start(), wish.end());
        return work.clashes(mine, List.of(slot)).stream().filter(Clash::isError).findFirst();
    }

    /**
     * Corrects something: in a draft whatever it is; once it is published what needs no booking. What can be booked is changed
     * where it is booked, so that everybody is told, and the programme follows.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code activity.rule.waits-for-others}, {@code activity.rule.booked} and those of {@link #add}
     */
    public void change(String code, long version, @Valid ItemDetails details) {
        ProgrammeItem item = own(code, version);
        requireOpen(item);
        if (item.getProgramme().isPublished() && !item.isProposed() && details.capacity() != null) {
            throw new RuleViolation("activity.rule.booked");
        }
        String claimed = item.getClaim();
        item.describe(check.fitting(item.getProgramme(), details, item.details()));
        if (item.getProgramme().isPublished()) {
            work.requireReady(item);
        }
        item.getProgramme().touch(queries.now());
        fire(item.getProgramme(), Wording.of("activity.told.corrected", item.getTitle(), item.getDay()));
        check.link(item, claimed);
    }

    /**
     * Takes something out of a draft, or back what was to be added to a published programme.
     *
     * @throws RuleViolation {@code activity.rule.not-draft}
     */
    public void remove(String code, long version) {
        ProgrammeItem item = own(code, version);
        Programme mine = item.getProgramme();
        if (!item.isProposed()) {
            requireDraft(mine);
        }
        tasks.decided(item);
        queries.remove(item);
        mine.touch(queries.now());
        fire(mine, Wording.of("activity.told.removed", item.getTitle(), item.getDay()));
        check.unlink(item, item.getClaim());
    }

    /**
     * Something that needs no booking does not take place after all.
     *
     * @throws RuleViolation {@code activity.rule.not-published}, {@code .booked}, {@code .called-off}, {@code .words-needed}
     */
    public void callOff(String code, long version, String reason) {
        ProgrammeItem item = own(code, version);
        if (!item.getProgramme().isPublished() || item.isProposed()) {
            throw new RuleViolation("activity.rule.not-published");
        }
        requireOpen(item);
        item.callOff(ProgrammeService.words(reason));
        check.unlink(item, item.getClaim());
        fire(item.getProgramme(), Wording.of("activity.told.called-off", item.getTitle(), item.getReason()));
    }

    /**
     * Counts what residents said about something that took place, instead of what was counted before.
     *
     * @throws RuleViolation {@code activity.rule.not-published}, {@code activity.rule.not-over}
     */
    public void rate(String code, long version, @Valid Feedback feedback) {
        ProgrammeItem item = own(code, version);
        if (!item.getProgramme().isPublished()) {
            throw new RuleViolation("activity.rule.not-published");
        }
        item.rated(feedback, queries.now());
        fire(item.getProgramme(), Wording.of("activity.told.rated", item.getTitle(), feedback.getAnswers()));
    }

    private static void requireOpen(ProgrammeItem item) {
        Programme programme = item.getProgramme();
        if (!programme.isDraft() && !programme.isPublished()) {
            throw new RuleViolation("activity.rule.waits-for-others");
        }
        if (item.getOffering() != null) {
            throw new RuleViolation("activity.rule.booked");
        }
        if (!item.isPlanned() && !item.isProposed()) {
            throw new RuleViolation("activity.rule.called-off");
        }
    }

    private Programme draft(String code) {
        Programme programme = queries.programme(code);
        requireDraft(programme);
        return programme;
    }

    private static void requireDraft(Programme programme) {
        if (!programme.isDraft()) {
            throw new RuleViolation("activity.rule.not-draft");
        }
    }

    private ProgrammeItem own(String code, long version) {
        ProgrammeItem item = queries.item(code);
        item.requireVersion(version);
        return item;
    }

    private void fire(Programme programme, String summary) {
        changed.fire(new ProgrammeChanged(programme.getCode(), programme.getScope(), summary));
    }
}
