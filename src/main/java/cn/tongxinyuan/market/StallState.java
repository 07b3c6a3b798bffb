package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Transitions;

/** Where the application for a stall stands. */
public enum StallState {
    APPLIED,
    ACCEPTED,
    REFUSED,
    /** By whoever applied. */
    WITHDRAWN;

    /** What is done with an application. Accepting once more is a new look at the papers. */
    enum Act {
        ACCEPT,
        REFUSE,
        WITHDRAW,
        DRAW_AGAIN
    }

    static final Transitions<StallState, Act> TRANSITIONS = new Transitions<StallState, Act>(
                    StallState.class, "market.rule.stall-state")
            .edge(APPLIED, Act.ACCEPT, ACCEPTED)
            .edge(APPLIED, Act.REFUSE, REFUSED)
            .edge(APPLIED, Act.WITHDRAW, WITHDRAWN)
            .edge(ACCEPTED, Act.ACCEPT, ACCEPTED)
            .edge(ACCEPTED, Act.REFUSE, REFUSED)
            .edge(ACCEPTED, Act.WITHDRAW, WITHDRAWN)
            .edge(REFUSED, Act.ACCEPT, ACCEPTED)
            .edge(ACCEPTED, Act.DRAW_AGAIN, APPLIED)
            .edge(REFUSED, Act.DRAW_AGAIN, APPLIED);
}
