package cn.tongxinyuan.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InboxIT {

    private static final String UNIT = "370105013013";
    private static final String STREET = "370105013";
    private static final String SIBLING = "370105013014";
    private static final String MATTER = "it.lamp";
    private static final LocalDate PAST = LocalDate.of(2024, 3, 11);
    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Inject
    Caller caller;

    @Inject
    Inbox inbox;

    @Inject
    @Any
    Instance<Listing> lists;

    @Inject
    Listings listings;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Test
    void aTaskIsSeenByThoseOfTheUnitWhoMayDoIt() {
        String subject = due(UNIT, PlatformPermission.AUDIT, null, PAST);

        assertThat(waits("platform.auditor", UNIT, subject)).isTrue();
        assertThat(waits("platform.auditor", STREET, subject)).as("above").isTrue();
        assertThat(waits("platform.auditor", SIBLING, subject)).as("beside").isFalse();
        assertThat(waits("platform.secadmin", UNIT, subject))
                .as("without the permission")
                .isFalse();
    }

    @Test
    void aTaskOfOnePersonWaitsForNobodyElse() {
        String mine = caller.hired("platform.auditor", UNIT);
        String subject = due(UNIT, PlatformPermission.AUDIT, mine, PAST);

        assertThat(waits(mine, subject)).isTrue();
        assertThat(waits("platform.auditor", UNIT, subject)).isFalse();
    }

    @Test
    void aTaskIsShownFromItsDayOnUntilItIsDone() {
        String later = due(UNIT, PlatformPermission.AUDIT, null, FAR);
        String now = due(UNIT, PlatformPermission.AUDIT, null, PAST);
        LocalDate today = LocalDate.now(clock);
        String tomorrow = due(UNIT, PlatformPermission.AUDIT, null, today.plusDays(1));
        assertThat(waits("platform.auditor", UNIT, due(UNIT, PlatformPermission.AUDIT, null, today)))
                .as("on its day")
                .isTrue();
        assertThat(waits("platform.auditor", UNIT, tomorrow)).isFalse();
        assertThat(waits("platform.auditor", UNIT, later)).isFalse();
        assertThat(waits("platform.auditor", UNIT, now)).isTrue();

        caller.asSystem(() -> inbox.done(MATTER, now));

        assertThat(waits("platform.auditor", UNIT, now)).isFalse();
    }

    @Test
    void anActThatDoesNotStandLeavesNoTaskAndTakesNone() {
        String old = due(UNIT, PlatformPermission.AUDIT, null, PAST);
        String subject = UUID.randomUUID().toString();

        caller.asSystem(() -> {
            transaction.begin();
            inbox.due(task(subject, UNIT, PlatformPermission.AUDIT, null, PAST));
            inbox.done(MATTER, old);
            transaction.rollback();
        });

        assertThat(waits("platform.auditor", UNIT, subject)).isFalse();
        assertThat(waits("platform.auditor", UNIT, old)).isTrue();
    }

    @Test
    void theListBeginsWithTheLatestAndEndsWithWhatHasNoLastDay() {
        String mine = caller.hired("platform.auditor", UNIT);
        LocalDate today = LocalDate.now(clock);
        String open = due(mine, null);
        String later = due(mine, today.plusDays(20));
        String overdue = due(mine, today.minusDays(2));
        String now = due(mine, today);

        assertThat(listed(mine, Map.of()))
                .filteredOn(List.of(open, later, overdue, now)::contains)
                .containsExactly(overdue, now, later, open);
        assertThat(listed(mine, Map.of("due", "LATE"))).contains(overdue).doesNotContain(now, later, open);
        assertThat(listed(mine, Map.of("due", "TODAY"))).contains(now).doesNotContain(overdue, later, open);
        assertThat(listed(mine, Map.of("due", "LATER"))).contains(later).doesNotContain(overdue, now, open);
        assertThat(listed(mine, Map.of("due", "OPEN"))).contains(open).doesNotContain(overdue, now, later);
    }

    private String due(String assignee, LocalDate on) {
        String subject = UUID.randomUUID().toString();
        caller.asSystem(() -> inbox.due(new DueTask(
                MATTER,
                subject,
                new ScopePath(UNIT),
                PlatformPermission.AUDIT,
                assignee,
                PAST,
                on,
                "platform.told.enable",
                "/?it=" + subject)));
        return subject;
    }

    /** Subjects of what the list of things to do shows. */
    private List<String> listed(String username, Map<String, String> asked) {
        Listing list = lists.stream()
                .filter(one -> one.view().endsWith("/task-list"))
                .findFirst()
                .orElseThrow();
        Map<String, String[]> parameters = new HashMap<>(Map.of("size", new String[] {"100"}));
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return caller.as(username, () -> listings.open(list, Query.of(list, parameters)).part().rows().stream()
                .map(row -> String.valueOf(row.get("address")).replaceFirst(".*=", ""))
                .toList());
    }

    private boolean waits(String role, String unit, String subject) {
        return waits(caller.hired(role, unit), subject);
    }

    /** Whether the list holds the task; list and count must agree. */
    private boolean waits(String username, String subject) {
        return caller.as(username, () -> {
            var mine = inbox.mine(100);
            assertThat(inbox.count(100)).isEqualTo(mine.size());
            assertThat(listed(username, Map.of())).hasSize(mine.size());
            return mine.stream().anyMatch(task -> task.getAddress().endsWith(subject));
        });
    }

    private String due(String unit, String permission, String assignee, LocalDate from) {
        String subject = UUID.randomUUID().toString();
        caller.asSystem(() -> inbox.due(task(subject, unit, permission, assignee, from)));
        return subject;
    }

    private static DueTask task(String subject, String unit, String permission, String assignee, LocalDate from) {
        return new DueTask(
                MATTER,
                subject,
                new ScopePath(unit),
                permission,
                assignee,
                from,
                null,
                "platform.told.enable",
                "/?it=" + subject);
    }
}
