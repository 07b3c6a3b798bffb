package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A door of three states that branch and meet again. */
class TransitionsTest {

    private enum State {
        OPEN,
        SHUT,
        WALLED
    }

    private enum Act {
        SHUT,
        UNLOCK,
        WALL_UP
    }

    private final Transitions<State, Act> door = new Transitions<State, Act>(State.class, "door.rule.stuck")
            .edge(State.OPEN, Act.SHUT, State.SHUT)
            .edge(State.SHUT, Act.UNLOCK, State.OPEN)
            .edge(State.OPEN, Act.WALL_UP, State.WALLED)
            .edge(State.SHUT, Act.WALL_UP, State.WALLED);

    @Test
    void anActLeadsWhereItsEdgeLeads() {
        assertThat(door.after(State.OPEN, Act.SHUT)).isEqualTo(State.SHUT);
        assertThat(door.after(State.SHUT, Act.UNLOCK)).isEqualTo(State.OPEN);
        assertThat(door.after(State.OPEN, Act.WALL_UP)).isEqualTo(door.after(State.SHUT, Act.WALL_UP));
        assertThat(door.acts(State.OPEN)).containsExactly(Act.SHUT, Act.WALL_UP);
    }

    @Test
    void whatNoEdgeSaysIsRefused() {
        assertThat(door.allows(State.OPEN, Act.UNLOCK)).isFalse();
        assertThat(door.acts(State.WALLED)).isEmpty();
        assertThatThrownBy(() -> door.after(State.WALLED, Act.UNLOCK))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("STUCK"));
    }

    @Test
    void anActLeadsToOneStateOnly() {
        assertThatThrownBy(() -> door.edge(State.OPEN, Act.SHUT, State.WALLED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
