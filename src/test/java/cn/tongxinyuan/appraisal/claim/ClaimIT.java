package cn.tongxinyuan.appraisal.claim;

import static cn.tongxinyuan.appraisal.file.FileGiven.OTHER;
import static cn.tongxinyuan.appraisal.file.FileGiven.UNIT;
import static cn.tongxinyuan.appraisal.file.FileGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.appraisal.file.FileGiven;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each worker claims one or two services or projects, and no third. */
@ExtendWith(ArquillianExtension.class)
class ClaimIT {

    @Inject
    FileGiven given;

    @Inject
    ClaimService claims;

    @Inject
    ClaimStatistics statistics;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Crowd crowd;

    @Test
    void aThirdIsRefusedUntilOneCameToItsEnd() {
        String worker = given.worker(UNIT);
        String account = given.account(worker, UNIT);
        String first = claim(account, worker, "独居老人助餐");
        claim(account, worker, "楼道照明改造");

        assertRefused("claims-most", () -> claim(account, worker, "加装电梯"));
        assertRefused("claim-words", () -> end(account, worker, first, " "));
        end(account, worker, first, "每周三次，服务 21 位老人");
        claim(account, worker, "加装电梯");

        assertThat(caller.as(account, () -> claims.of(worker)))
                .extracting(claim -> claim.getTitle() + " " + claim.getOutcome())
                .containsExactlyInAnyOrder("加装电梯 null", "楼道照明改造 null", "独居老人助餐 DONE");
        assertRefused("claim-over", () -> end(account, worker, first, "再办"));
    }

    @Test
    void theSameThingIsClaimedOnceAndNotAhead() {
        String worker = given.worker(UNIT);
        String account = given.account(worker, UNIT);
        claim(account, worker, "独居老人助餐");

        assertRefused("claim-twice", () -> claim(account, worker, "独居老人 助餐"));
        assertRefused(
                "day-ahead",
                () -> caller.as(
                        account,
                        () -> claims.claim(List.of(new ClaimDetails(
                                worker, ClaimKind.SERVICE, "明天的", given.today().plusDays(1))))));
    }

    @Test
    void peopleClaimForThemselvesAndSecretariesForTheirUnit() {
        String worker = given.worker(UNIT);
        String other = given.account(given.worker(UNIT), UNIT);
        String secretary = caller.hired("organization.community-secretary", UNIT);
        String elsewhere = caller.hired("organization.community-secretary", OTHER);

        assertThatThrownBy(() -> claim(other, worker, "别人的")).isInstanceOf(OutOfScope.class);
        assertThatThrownBy(() -> claim(elsewhere, worker, "外社区的")).isInstanceOf(UnknownRecord.class);
        claim(secretary, worker, "社区食堂");

        assertThatThrownBy(() -> caller.as(other, () -> claims.of(worker))).isInstanceOf(OutOfScope.class);
        assertThat(caller.as(secretary, () -> claims.of(worker))).hasSize(1);
    }

    @Test
    void ofTwoLastClaimsAtOnceOneIsTaken() throws Exception {
        String worker = given.worker(UNIT);
        String secretary = caller.hired("organization.community-secretary", UNIT);
        claim(secretary, worker, "第一项");

        List<String> done = crowd.together(4, i -> {
            try {
                return claim(secretary, worker, "第二项之" + i);
            } catch (Conflict full) {
                return "full";
            }
        });

        assertThat(done).filteredOn("full"::equals).hasSize(3);
        assertThat(open(worker)).isEqualTo(2);
    }

    @Test
    void controlCountingFirstAndStoringLaterTakesThree() throws Exception {
        String worker = given.worker(UNIT);
        claim(caller.hired("organization.community-secretary", UNIT), worker, "第一项");
        CyclicBarrier counted = new CyclicBarrier(2);

        crowd.together(2, i -> {
            boolean room = open(worker) < 2;
            counted.await(20, TimeUnit.SECONDS);
            if (room) {
                insert(worker, i);
            }
            return room;
        });

        assertThat(open(worker))
                .as("the control must fail, else the race was none")
                .isEqualTo(3);
    }

    @Test
    void theFiguresAreThoseOfTheDayAndWhoHoldsNothingIsListed() {
        ScopePath unit = new ScopePath("370105009012");
        String none = given.worker(unit.code());
        String two = given.worker(unit.code());
        String secretary = caller.hired("organization.community-secretary", unit.code());
        LocalDate before = given.today().minusDays(10);
        for (String title : List.of("一", "二")) {
            caller.as(secretary, () -> claims.claim(List.of(new ClaimDetails(two, ClaimKind.PROJECT, title, before))));
        }

        caller.asSystem(() -> {
            assertThat(statistics.held(unit, given.today()))
                    .contains(
                            new ClaimStatistics.Held(none, unit.code(), 0),
                            new ClaimStatistics.Held(two, unit.code(), 2));
            assertThat(statistics.held(unit, before.minusDays(1)))
                    .contains(new ClaimStatistics.Held(two, unit.code(), 0));
        });
        Api browser = caller.browser(secretary);
        assertThat(browser.get("/appraisal/claim-list?without=true").body())
                .contains(none)
                .doesNotContain(two);
        Api figures = caller.api(secretary);
        assertThat(figures.get("/api/v1/indicators/appraisal.claims_min?scope=" + unit.code())
                        .body())
                .contains("\"value\":0");
        String most = "/api/v1/indicators/appraisal.claims_max";
        String asked = "?scope=" + unit.code();
        assertThat(figures.get(most + asked).body()).contains("\"value\":2");
        assertThat(figures.get(most + "/records" + asked).body()).contains("\"total\":2", two + "-1", two + "-2");
    }

    @Test
    void aWorkerClaimsOnTheOwnPage() {
        String worker = given.worker(UNIT);
        Api browser = caller.browser(given.account(worker, UNIT));

        Api.Answer claimed = browser.submit(
                browser.get("/appraisal/own-view"),
                "claim",
                Map.of(
                        "kind",
                        "SERVICE",
                        "title",
                        "独居老人助餐",
                        "from",
                        given.today().toString(),
                        "take",
                        ""));
        assertThat(claimed.status()).as(claimed.body()).isEqualTo(302);
        Api.Answer page = browser.get("/appraisal/own-view");
        assertThat(page.body()).contains("独居老人助餐");
        Api.Answer ended = browser.submit(
                page, "end", Map.of("ended", worker + "-1", "outcome", "DONE", "words", "服务 21 位老人", "finish", ""));

        assertThat(ended.status()).as(ended.body()).isEqualTo(302);
        assertThat(open(worker)).isZero();
    }

    private String claim(String by, String staff, String title) {
        return caller.as(
                        by,
                        () -> claims.claim(List.of(new ClaimDetails(staff, ClaimKind.SERVICE, title, given.today()))))
                .get(0);
    }

    private void end(String by, String staff, String code, String words) {
        caller.as(by, () -> {
            long version = claims.of(staff).stream()
                    .filter(claim -> claim.getCode().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .getVersion();
            claims.end(code, version, ClaimOutcome.DONE, words);
        });
    }

    private int open(String worker) {
        return records.sql("select 1 from appraisal_claim where staff_code = ?1 and ended_on is null", worker)
                .size();
    }

    private void insert(String worker, int number) {
        records.change(
                "insert into appraisal_claim (id, version, code, staff_id, staff_code, scope, kind, title, begun_on, claimed_by)"
                        + " select ?1, 0, ?2, s.id, s.code, s.scope, 'SERVICE', '同时', date '2024-05-06', 'it'"
                        + " from organization_staff s where s.code = ?3",
                BaseEntity.newId(),
                worker + "-x" + number,
                worker);
    }
}
