package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.kernel.Conflict;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody is sent to two classes that take place at the same time, however close together they are sent. */
@ExtendWith(ArquillianExtension.class)
class NominationRaceIT {

    private static final int ROUNDS = 10;

    @Inject
    TrainingGiven given;

    @Inject
    NominationService nominations;

    @Inject
    UnguardedNominations unguarded;

    @Inject
    Crowd crowd;

    @Inject
    Caller caller;

    @Test
    void ofTwoClassesAtOneTimeOneGetsThePerson() throws Exception {
        String academy = caller.hired("organization.academy", "370105");
        for (int round = 0; round < ROUNDS; round++) {
            String who = given.worker(XINXU);
            List<String> classes = classes();

            List<Boolean> sent = crowd.together(
                    2,
                    i -> caller.as(academy, () -> {
                        try {
                            return nominations
                                            .nominate(classes.get(i), List.of(who))
                                            .added()
                                    == 1;
                        } catch (Conflict busy) {
                            assertThat(busy.key()).isEqualTo("training.rule.person-clash");
                            return false;
                        }
                    }));

            assertThat(sent).as("round " + round).containsExactlyInAnyOrder(true, false);
            assertThat(given.kept("select 1 from training_participant where staff_code = ?1", who))
                    .hasSize(1);
        }
    }

    @Test
    void whoeverDoesNotWaitSendsThemTwice() throws Exception {
        String who = given.worker(XINXU);
        List<String> classes = classes();
        CyclicBarrier looked = new CyclicBarrier(2);

        assertThat(crowd.together(2, i -> unguarded.send(classes.get(i), who, looked)))
                .as("the control must fail, else the race was none")
                .containsExactly(true, true);
    }

    /** Two of the same hours, in two rooms and with two teachers. */
    private List<String> classes() {
        return List.of(given.training(given.plan(Duration.ofDays(7))), given.training(given.plan(Duration.ofDays(7))));
    }
}
