package cn.tongxinyuan.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two hands that give a studio its last mentee, or two studios the same one. */
@ExtendWith(ArquillianExtension.class)
class StudioRaceIT {

    private static final int MOST = 10;

    @Inject
    MentoringGiven given;

    @Inject
    MentoringSamples.Rows rows;

    @Inject
    UnguardedPairs unguarded;

    @Inject
    Crowd crowd;

    @Test
    void ofTwoWhoTakeTheTenthPlaceOneGetsIt() throws Exception {
        String studio = given.studio(MentoringGiven.STUDIO);
        for (int i = 1; i < MOST; i++) {
            given.pair(studio, given.pooled(MentoringGiven.UNIT));
        }
        List<String> two = List.of(given.pooled(MentoringGiven.UNIT), given.pooled(MentoringGiven.UNIT));

        List<String> got = crowd.together(2, i -> outcome(studio, two.get(i)));

        assertThat(got).containsExactlyInAnyOrder("paired", "mentoring.rule.studio-full");
        assertThat(given.mentees(studio)).isEqualTo(MOST);
        assertThat(given.kept(invariant())).isEmpty();
    }

    @Test
    void ofTwoStudiosThatTakeTheSamePersonOneGetsThem() throws Exception {
        List<String> studios = List.of(given.studio(MentoringGiven.STUDIO), given.studio(MentoringGiven.UNIT));
        String cadre = given.pooled(MentoringGiven.STRANGE);

        assertThat(crowd.together(2, i -> outcome(studios.get(i), cadre)))
                .containsExactlyInAnyOrder("paired", "mentoring.rule.cadre-state");
    }

    @Test
    void withoutItsLockAStudioTakesAnEleventh() throws Exception {
        String studio = given.studio(MentoringGiven.STUDIO);
        ScopePath unit = new ScopePath(MentoringGiven.STUDIO);
        List<Long> pairs = new ArrayList<>();
        for (int i = 0; i <= MOST; i++) {
            pairs.add(rows.pair(unit));
        }
        for (int i = 2; i <= MOST; i++) {
            move(studio, pairs.get(i));
        }
        CyclicBarrier counted = new CyclicBarrier(2);

        assertThat(crowd.together(2, i -> unguarded.pair(studio, pairs.get(i), MOST, counted)))
                .as("the control must fail, else the race was none")
                .containsExactly(true, true);
        assertThat(given.mentees(studio)).isEqualTo(MOST + 1);
        assertThat(given.kept(invariant())).as("the invariant names the studio").hasSize(1);
        given.change("update mentoring_pair set ended_on = begun_on, live_cadre = null where id = ?1", pairs.get(0));
    }

    private void move(String studio, long pair) {
        given.change(
                "update mentoring_pair set studio_id = (select id from mentoring_studio where code = ?1) where id = ?2",
                studio,
                pair);
    }

    private String outcome(String studio, String cadre) {
        try {
            given.pair(studio, cadre);
            return "paired";
        } catch (Conflict full) {
            return full.key();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private static String invariant() throws Exception {
        return Files.readString(Path.of("server-config", "invariants.sql"))
                .replaceFirst("(?s).*-- INV-17[^\\n]*\\n([^;]*);.*", "$1");
    }
}
