package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final ScopePath XINXU = new ScopePath("370105013008");
    private static final ScopePath WANGLU = new ScopePath("370105013002");
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private final Staff staff = new Staff("RY-2024-00001", "王某甲", new Post(XINXU, "COMMUNITY_WORKER", MARCH, null));

    @Test
    void belongsToTheUnitOfTheLatestPost() {
        staff.move(new Post(WANGLU, "COMMUNITY_SECRETARY", MAY, null));

        assertThat(staff.getScope()).isEqualTo(WANGLU);
        assertThat(staff.getRole()).isEqualTo("COMMUNITY_SECRETARY");
        assertThat(staff.getSince()).isEqualTo(MAY);
    }

    @Test
    void movingEndsEveryPostOnTheDayBefore() {
        staff.appoint(new Post(XINXU, "COMMUNITY_GRID", MARCH.plusMonths(1), null));

        staff.move(new Post(WANGLU, "COMMUNITY_WORKER", MAY, null));

        assertThat(staff.getPosts())
                .extracting(Post::getRole, Post::getUnit, Post::getTo)
                .containsExactly(
                        tuple("COMMUNITY_WORKER", WANGLU, null),
                        tuple("COMMUNITY_GRID", XINXU, MAY.minusDays(1)),
                        tuple("COMMUNITY_WORKER", XINXU, MAY.minusDays(1)));
    }

    @Test
    void leavingKeepsTheUnitAndEveryPost() {
        staff.leave(MAY);

        assertThat(staff.getLeftOn()).isEqualTo(MAY);
        assertThat(staff.getScope()).isEqualTo(XINXU);
        assertThat(staff.getPosts()).singleElement().matches(post -> !post.isHeld());
    }

    @Test
    void comesBackByANewPostAfterLeaving() {
        staff.leave(MAY);
        staff.appoint(new Post(XINXU, "COMMUNITY_WORKER", MAY.plusDays(1), null));

        assertThat(staff.getLeftOn()).isNull();
        assertThat(staff.getPosts()).hasSize(2);
    }

    @Test
    void holdsOnePostOnceAtATime() {
        staff.leave(MAY);

        refused("post-overlap", () -> staff.appoint(new Post(XINXU, "COMMUNITY_WORKER", MAY, null)));
        refused("post-overlap", () -> staff.appoint(new Post(XINXU, "COMMUNITY_WORKER", MARCH.minusYears(1), MARCH)));
        staff.appoint(new Post(XINXU, "COMMUNITY_WORKER", MARCH.minusYears(1), MARCH.minusDays(1)));
        staff.appoint(new Post(XINXU, "COMMUNITY_GRID", MARCH, MAY));
        staff.appoint(new Post(WANGLU, "COMMUNITY_WORKER", MARCH, MAY));
    }

    @Test
    void aPostOfThePastDoesNotChangeWhereSomebodyWorks() {
        staff.appoint(new Post(WANGLU, "COMMUNITY_WORKER", MAY, MAY));

        assertThat(staff.getScope()).isEqualTo(XINXU);
        assertThat(staff.getLeftOn()).isNull();
    }

    @Test
    void noPostEndsBeforeItBegins() {
        refused("post-days", () -> staff.leave(MARCH.minusDays(1)));
        refused("post-days", () -> staff.move(new Post(WANGLU, "COMMUNITY_WORKER", MARCH, null)));
        assertThat(staff.getPosts()).singleElement().matches(Post::isHeld);
    }

    @Test
    void whoLeftCanNeitherLeaveNorMove() {
        staff.leave(MAY);

        refused("left-before", () -> staff.leave(MAY));
        refused("left-before", () -> staff.move(new Post(WANGLU, "COMMUNITY_WORKER", MAY.plusDays(2), null)));
    }

    @Test
    void telephonesAreFoldedAsTheyAreTyped() {
        assertThat(new StaffDetails(" 王 某 ", "199-0000 ００01", null))
                .isEqualTo(new StaffDetails("王某", "19900000001", null));
        assertThat(new StaffDetails("王某", "0531-85550000", "").phone()).isEqualTo("0531-85550000");
        assertThat(new StaffDetails("王某", " ", null).phone()).isNull();
        refused("phone", () -> new StaffDetails("王某", "1990000000", null));
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage("organization.rule." + rule);
    }
}
