package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test works in communities of its own, because a community has one secretary. */
@ExtendWith(ArquillianExtension.class)
class StaffServiceIT {

    private static final String STREET = "370105014";
    private static final String PHONE = "19900009001";
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 2);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    StaffService people;

    @Test
    void keepsTheTelephoneSealedAndShowsBothEnds() {
        String street = secretary(STREET);
        String code = enrolled(street, "370105014001", "COMMUNITY_WORKER");

        assertThat(records.sql("select phone from organization_staff where code = ?1", code))
                .singleElement()
                .asString()
                .doesNotContain(PHONE);
        assertThat(caller.as(street, () -> people.maskedPhone(find(code)))).isEqualTo("199****9001");
    }

    @Test
    void showsTheTelephoneForAReasonThatStaysInTheTrail() {
        String street = secretary(STREET);
        String code = enrolled(street, "370105014001", "COMMUNITY_WORKER");

        refused("reason-missing", () -> caller.as(street, () -> people.reveal(code, " ")));
        assertThat(caller.as(street, () -> people.reveal(code, "通知值班"))).isEqualTo(PHONE);
        assertThat(told(code)).anyMatch(summary -> summary.contains("organization.told.reveal|通知值班"));
    }

    @Test
    void movesWithinTheStreetAndKeepsThePostBefore() {
        String street = secretary(STREET);
        String code = enrolled(street, "370105014002", "COMMUNITY_WORKER");

        caller.as(street, () -> people.move(code, 1, post("370105014003", "COMMUNITY_DEPUTY", JANUARY.plusDays(9))));

        Staff moved = caller.as(street, () -> find(code));
        assertThat(moved.getScope()).isEqualTo(new ScopePath("370105014003"));
        assertThat(moved.getPosts()).hasSize(2);
        assertThat(moved.getPosts().get(1).getTo()).isEqualTo(JANUARY.plusDays(8));
    }

    @Test
    void refusesForeignUnitsBothWays() {
        String code = enrolled(secretary(STREET), "370105014002", "COMMUNITY_WORKER");
        String other = secretary("370105013");
        String community = secretary("370105014002");

        outOfScope(() -> caller.as(other, () -> people.find(code)));
        outOfScope(() -> caller.as(other, () -> people.leave(code, 1, JANUARY)));
        outOfScope(() ->
                caller.as(community, () -> people.move(code, 1, post("370105014003", "COMMUNITY_WORKER", JANUARY))));
        outOfScope(() -> enrolled(other, "370105014002", "COMMUNITY_WORKER"));
    }

    @Test
    void aCommunityHasOneSecretaryAtATime() {
        String street = secretary(STREET);
        String first = enrolled(street, "370105014004", "COMMUNITY_SECRETARY");

        assertThatThrownBy(() -> enrolled(street, "370105014004", "COMMUNITY_SECRETARY"))
                .isInstanceOf(Conflict.class)
                .hasMessage("organization.rule.post-taken");
        caller.as(street, () -> people.leave(first, 1, JANUARY.plusDays(3)));
        caller.as(
                street,
                () -> people.enrol(List.of(
                        new EnrolStaff(details(), post("370105014004", "COMMUNITY_SECRETARY", JANUARY.plusDays(4))))));
    }

    @Test
    void aPostNeedsAUnitThatHasIt() {
        String street = secretary(STREET);

        refused("role-unit", () -> enrolled(street, STREET, "COMMUNITY_WORKER"));
        refused("unknown-role", () -> enrolled(street, "370105014005", "NOTHING"));
        refused(
                "day-ahead",
                () -> caller.as(
                        street,
                        () -> people.enrol(List.of(new EnrolStaff(
                                details(), post("370105014005", "COMMUNITY_WORKER", LocalDate.of(2999, 1, 1)))))));
    }

    @Test
    void correctingKeepsATelephoneNobodyTyped() {
        String street = secretary(STREET);
        String code = enrolled(street, "370105014006", "COMMUNITY_WORKER");

        caller.as(street, () -> people.correct(code, 1, new StaffDetails("李某", null, "借调")));

        assertThat(caller.as(street, () -> people.maskedPhone(find(code)))).isEqualTo("199****9001");
        assertThat(caller.as(street, () -> find(code).getName())).isEqualTo("李某");
        assertThatThrownBy(() -> caller.as(street, () -> people.correct(code, 1, details())))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void workersReadAndNeitherWriteNorReveal() {
        String worker = caller.hired("organization.community-worker", "370105014006");
        String code = enrolled(secretary(STREET), "370105014006", "COMMUNITY_WORKER");

        assertThat(caller.as(worker, () -> people.find(code))).isPresent();
        assertThatThrownBy(() -> caller.as(worker, () -> people.leave(code, 1, JANUARY)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> caller.as(worker, () -> people.reveal(code, "通知")))
                .isInstanceOf(EJBAccessException.class);
    }

    private String secretary(String unit) {
        return caller.hired("organization.street-secretary", unit);
    }

    private String enrolled(String by, String unit, String role) {
        return caller.as(by, () -> people.enrol(List.of(new EnrolStaff(details(), post(unit, role, JANUARY)))))
                .get(0);
    }

    private Staff find(String code) {
        return people.find(code).orElseThrow();
    }

    private List<String> told(String code) {
        return records.sql("select summary from platform_audit where subject_code = ?1", code).stream()
                .map(String::valueOf)
                .toList();
    }

    private static StaffDetails details() {
        return new StaffDetails("王某甲", PHONE, null);
    }

    private static Appointment post(String unit, String role, LocalDate from) {
        return new Appointment(new ScopePath(unit), role, from, null);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage("organization.rule." + rule);
    }

    private static void outOfScope(ThrowingCallable act) {
        assertThatThrownBy(act)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(OutOfScope.class),
                        thrown -> assertThat(thrown).hasRootCauseInstanceOf(OutOfScope.class));
    }
}
