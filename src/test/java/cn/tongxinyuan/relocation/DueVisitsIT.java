package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for a clerk: every page tells how much, the first page lists it, and both mean the same. */
@ExtendWith(ArquillianExtension.class)
class DueVisitsIT {

    /** Units in which no other test promises a visit. */
    private static final String UNIT = "370105013010";

    private static final String SIBLING = "370105013011";
    private static final String FILL = "/db/migration/relocation/V20261128_2311__relocation_task.sql";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    Inbox inbox;

    @Inject
    Records records;

    @Test
    void theBadgeOfEveryPageCountsWhatTheFirstPageLists() {
        String clerk = caller.hired("relocation.clerk", UNIT);
        String area = given.roll(UNIT, 4);
        promise(clerk, area, "1", EARLY.plusDays(7));
        promise(clerk, area, "2", EARLY.plusDays(3));
        promise(clerk, area, "3", LocalDate.of(2999, 1, 1));

        String first = caller.browser(clerk).get("/").body();
        assertThat(first.split("/relocation/visit-edit"))
                .as("the oldest promise first")
                .satisfiesExactly(
                        before -> assertThat(before).contains("<span class=\"badge\">2</span>"),
                        one -> assertThat(one).contains("number=2"),
                        two -> assertThat(two).contains("number=1"));
        assertThat(count(clerk, 100)).isEqualTo(2);
        assertThat(count(clerk, 1)).as("up to the limit").isEqualTo(1);
        assertThat(caller.browser(clerk).get("/relocation/area-list").body())
                .contains("<span class=\"badge\">2</span>");

        assertThat(count(caller.hired("relocation.clerk", SIBLING), 100))
                .as("of another community")
                .isZero();
        assertThat(count(caller.hired("organization.community-secretary", UNIT), 100))
                .as("for somebody who visits nobody")
                .isZero();

        promise(clerk, area, "2", EARLY.plusDays(9));
        promise(clerk, area, "1", null);
        assertThat(caller.browser(clerk).get("/").body())
                .as("a visit was done, another one promised anew")
                .contains("<span class=\"badge\">1</span>", "number=2")
                .doesNotContain("number=1\"");
    }

    @Test
    void whoSavesAVisitGoesOnWithTheOneThatWaitsLongest() {
        String unit = "370105013011";
        String clerk = caller.hired("relocation.clerk", unit);
        String area = given.roll(unit, 3);
        promise(clerk, area, "1", EARLY.plusDays(7));
        promise(clerk, area, "2", EARLY.plusDays(3));
        Api browser = caller.browser(clerk);

        Api.Answer second = saveAndNext(browser, "/relocation/visit-edit?area=" + area + "&number=2");
        assertThat(second.header("Location")).endsWith("/relocation/visit-edit?area=" + area + "&number=1");
        Api.Answer last = saveAndNext(browser, "/relocation/visit-edit?area=" + area + "&number=1");
        assertThat(last.header("Location")).endsWith("/relocation/household-view?area=" + area + "&number=1");
        assertThat(given.open(area, "2").getNextVisitOn()).isNull();
    }

    private static Api.Answer saveAndNext(Api browser, String form) {
        Map<String, String> typed = Map.of(
                "manner", "HOME",
                "content", "讲解政策",
                "staff", "甲某、乙某",
                "visitedOn", EARLY.plusDays(8).toString(),
                "saveNext", "");
        return browser.submit(browser.get(form), "form", typed);
    }

    @Test
    void promisesGivenBeforeTheInboxCameStandInIt() throws IOException {
        String clerk = caller.hired("relocation.clerk", "370105013012");
        String area = given.roll("370105013012", 1);
        promise(clerk, area, "1", EARLY.plusDays(2));
        long household = given.open(area, "1").getId();
        List<?> written = task(household);
        records.change("delete from platform_task where subject = ?1", String.valueOf(household));

        records.change(
                script().replaceAll("--.*", "").replaceFirst("(?s);\\s*drop.*", "") + " and h.id = ?1", household);

        assertThat(task(household)).usingRecursiveComparison().isEqualTo(written);
    }

    private List<?> task(long household) {
        return records.sql(
                "select matter, scope, permission, assignee, shown_from, due_on, title, address from platform_task"
                        + " where subject = ?1",
                String.valueOf(household));
    }

    private static String script() throws IOException {
        try (InputStream found = DueVisitsIT.class.getResourceAsStream(FILL)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int count(String username, int limit) {
        return caller.as(username, () -> inbox.count(limit));
    }

    private void promise(String clerk, String area, String number, LocalDate next) {
        RecordVisit visit = given.visit(area, number, EARLY);
        caller.as(
                clerk,
                () -> work.recordVisit(new RecordVisit(
                        area,
                        number,
                        visit.version(),
                        visit.visitedOn(),
                        visit.manner(),
                        visit.staff(),
                        visit.content(),
                        null,
                        next)));
    }
}
