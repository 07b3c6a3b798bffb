package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who holds which post from when to when, whoever asks and whoever writes at the same time. */
@ExtendWith(ArquillianExtension.class)
class StaffLifeIT {

    private static final String STREET = "370105014";
    private static final String WORKER = "COMMUNITY_WORKER";
    private static final String SECRETARY = "COMMUNITY_SECRETARY";
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 2);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 6);

    @Inject
    Caller caller;

    @Inject
    StaffService people;

    @Inject
    Crowd crowd;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private String secretary;

    @BeforeEach
    void hire() {
        secretary = caller.hired("organization.street-secretary", STREET);
    }

    @Test
    void whoLeftIsNoChoiceAnyMore() {
        String unit = "370105014020";
        String reader = caller.hired("organization.community-secretary", unit);
        String stays = enrolled("王留任", unit, WORKER, JANUARY, null);
        String leaves = enrolled("王离任", unit, WORKER, JANUARY, null);

        assertThat(caller.as(reader, () -> people.names())).contains("王留任", "王离任");
        leave(leaves, LocalDate.now(clock));

        assertThat(caller.as(reader, () -> people.names())).contains("王留任").doesNotContain("王离任");
        assertThat(caller.as(reader, () -> people.find(stays).orElseThrow().getLeftOn()))
                .isNull();
    }

    @Test
    void nobodyLeavesTomorrow() {
        String code = enrolled("王某", "370105014021", WORKER, JANUARY, null);

        assertThatThrownBy(() -> leave(code, LocalDate.now(clock).plusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule.day-ahead");
        leave(code, LocalDate.now(clock));
    }

    @Test
    void aPostThatBeginsBeforeAnothersAndGoesOnIsTaken() {
        String unit = "370105014022";
        enrolled("王先来", unit, SECRETARY, MAY, null);

        assertTaken(unit, JANUARY, null);
        assertTaken(unit, JANUARY, MAY);
        assertTaken(unit, MAY.plusDays(1), null);
        enrolled("王从前", unit, SECRETARY, JANUARY, MAY.minusDays(1));
    }

    @Test
    void ofTwoWhoAppointAtOnceOneComesFirst() throws Exception {
        String unit = "370105014023";
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            codes.add(enrolled("王" + i, unit, WORKER, JANUARY, null));
        }

        for (int round = 0; round < 5; round++) {
            LocalDate from = JANUARY.plusDays(10L * round);
            Appointment post = new Appointment(new ScopePath(unit), SECRETARY, from, from.plusDays(5));
            List<Boolean> made = crowd.together(3, index -> {
                try {
                    caller.as(
                            secretary,
                            () -> people.appoint(
                                    codes.get(index),
                                    people.find(codes.get(index)).orElseThrow().getVersion(),
                                    post));
                    return true;
                } catch (Conflict taken) {
                    return false;
                }
            });
            assertThat(made.stream().filter(one -> one)).as("round " + round).hasSize(1);
        }
    }

    @Test
    void postsAreToldWithTheirDaysInTheirPlaces() {
        String code = enrolled("王某", "370105014024", WORKER, JANUARY, MAY);

        Api.Answer answer = caller.api(secretary).get("/api/v1/staff/" + code);

        assertThat(answer.body())
                .contains("\"from\":\"2024-01-02\"", "\"to\":\"2024-05-06\"", "\"unit\":\"370105014024\"")
                .contains("\"role\":\"COMMUNITY_WORKER\"", "\"name\":\"王某\"");
        assertThat(trail.of(secretary))
                .contains("DONE organization.enrol Staff " + code + " organization.told.enrol|" + unitName("370105014")
                        + " " + unitName("370105014024") + "|COMMUNITY_WORKER|2024-01-02");
    }

    @Test
    void aTelephoneIsShownByTheFormForAReasonOnly() {
        String code = enrolled("王某", "370105014025", WORKER, JANUARY, null);
        Api visitor = caller.browser(secretary);
        String page = "/organization/staff-view?code=" + code;

        assertThat(visitor.get(page).body()).contains("199****9001").doesNotContain("19900009001");
        Api.Answer refused = visitor.submit(visitor.get(page), "form", Map.of("reason", " ", "reveal", ""));
        assertThat(refused.body()).doesNotContain("19900009001");
        assertThat(trail.about(code)).noneMatch(row -> row.contains("told.reveal"));

        Api.Answer shown = visitor.submit(visitor.get(page), "form", Map.of("reason", "通知值班", "reveal", ""));

        assertThat(shown.body()).contains("19900009001");
        assertThat(trail.about(code))
                .contains("DONE organization.reveal Staff " + code + " organization.told.reveal|通知值班");
    }

    private void assertTaken(String unit, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> enrolled("王后来", unit, SECRETARY, from, to))
                .as(from + " " + to)
                .isInstanceOf(Conflict.class)
                .hasMessage("organization.rule.post-taken");
    }

    private String enrolled(String name, String unit, String role, LocalDate from, LocalDate to) {
        EnrolStaff one = new EnrolStaff(
                new StaffDetails(name, "19900009001", null), new Appointment(new ScopePath(unit), role, from, to));
        return caller.as(secretary, () -> people.enrol(List.of(one))).get(0);
    }

    private void leave(String code, LocalDate last) {
        caller.as(
                secretary,
                () -> people.leave(code, people.find(code).orElseThrow().getVersion(), last));
    }

    @Inject
    RegionService regions;

    private String unitName(String code) {
        return regions.name(new ScopePath(code));
    }
}
