package cn.tongxinyuan.mentoring.forum;

import static cn.tongxinyuan.mentoring.MentoringGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.MentoringGiven;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forum has thirty places, whoever asks for them in the same moment. */
@ExtendWith(ArquillianExtension.class)
class ForumSeatsIT {

    private static final int MOST = 30;
    private static final ScopePath UNIT = new ScopePath("370105014006");

    @Inject
    MentoringGiven given;

    @Inject
    ForumSeats seats;

    @Inject
    ForumService forum;

    @Inject
    Records records;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @BeforeEach
    @AfterEach
    void clear() {
        seats.clear();
    }

    @Test
    void theThirtiethJoinsAndAThirtyFirstOnlyAfterSomebodyLeft() {
        seats.fill(UNIT, MOST - 2);
        String member = join(given.leader(UNIT.code()));
        join(given.leader(UNIT.code()));
        String next = given.leader(UNIT.code());

        assertRefused("forum-full", () -> join(next));
        assertThat(seats.taken()).isEqualTo(MOST);

        caller.asSystem(() -> forum.leave(member));
        join(next);
        assertThat(seats.taken()).isEqualTo(MOST);
    }

    @Test
    void theNumberIsThatOfTheTermsInForce() {
        LocalDate today = given.now();
        seats.fill(UNIT, 4);
        records.change(
                "insert into mentoring_terms (id, version, valid_from, least_mentees, most_mentees, most_members)"
                        + " values (77, 1, ?1, 5, 10, 5), (78, 1, ?2, 5, 10, 4)",
                java.sql.Date.valueOf(today),
                java.sql.Date.valueOf(today.plusDays(1)));
        try {
            join(given.leader(UNIT.code()));
            assertRefused("forum-full", () -> join(given.leader(UNIT.code())));
        } finally {
            records.change("delete from mentoring_terms where id in (77, 78)");
        }
        join(given.leader(UNIT.code()));
    }

    @Test
    void thePageSaysThatItIsFullAndHowToMakeRoom() {
        seats.fill(UNIT, MOST);
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Api.Answer year = academy.get("/mentoring/forum-year");
        assertThat(year.body()).contains("论坛最多 30 名成员");

        Api.Answer refused = academy.submit(
                year,
                "joining",
                Map.of(
                        "staff",
                        given.leader(UNIT.code()),
                        "joinedOn",
                        given.now().toString(),
                        "join",
                        ""));

        assertThat(refused.body()).contains("href=\"#joining:staff\"", "论坛已有 30 名成员，名额已满", "先在成员表里登记退出的成员");
    }

    @Test
    void ofTwoWhoTakeTheThirtiethPlaceOneGetsIt() throws Exception {
        seats.fill(UNIT, MOST - 1);
        List<String> two = List.of(given.leader(UNIT.code()), given.leader(UNIT.code()));

        // their numbers are of two years, which do not wait for each other
        List<String> got = crowd.together(2, i -> outcome(two.get(i), LocalDate.of(2022 + i, 12, 1)));

        assertThat(got).containsExactlyInAnyOrder("joined", "mentoring.rule.forum-full");
        assertThat(seats.taken()).isEqualTo(MOST);
        assertThat(records.sql(invariant())).isEmpty();
    }

    @Test
    void withoutItsLockTheForumTakesAThirtyFirst() throws Exception {
        seats.fill(UNIT, MOST - 1);
        List<Long> two = List.of(BaseEntity.newId(), BaseEntity.newId());
        List<String> codes = two.stream().map(id -> seats.somebody(id, UNIT)).toList();
        CyclicBarrier counted = new CyclicBarrier(2);

        assertThat(crowd.together(2, i -> seats.unguarded(two.get(i), codes.get(i), UNIT, MOST, counted)))
                .as("the control must fail, else the race was none")
                .containsExactly(true, true);
        assertThat(records.sql(invariant())).as("the invariant names the forum").hasSize(1);
    }

    private String outcome(String secretary, LocalDate day) {
        try {
            caller.asSystem(() -> forum.join(secretary, day));
            return "joined";
        } catch (Conflict full) {
            return full.key();
        }
    }

    private String join(String secretary) {
        return caller.asSystem(() -> forum.join(secretary, given.now()).getCode());
    }

    private static String invariant() throws Exception {
        return Files.readString(Path.of("server-config", "invariants.sql"))
                .replaceFirst("(?s).*-- INV-17[^\\n]*\\n([^;]*);.*", "$1");
    }
}
