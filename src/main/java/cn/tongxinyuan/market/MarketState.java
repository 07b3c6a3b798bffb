package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Transitions;

/** Where a market stands; only one that is {@link #HELD} counts. */
public enum MarketState {
    PLANNED,
    PUBLISHED,
    /** 开市 */
    OPEN,
    /** Took place and was closed with the number of visitors. */
    HELD,
    CANCELLED;

    /** What is done with a market. */
    enum Act {
        PUBLISH,
        OPEN,
        CLOSE,
        CANCEL
    }

    static final Transitions<MarketState, Act> TRANSITIONS = new Transitions<MarketState, Act>(
                    MarketState.class, "market.rule.market-state")
            .edge(PLANNED, Act.PUBLISH, PUBLISHED)
            .edge(PLANNED, Act.CANCEL, CANCELLED)
            .edge(PUBLISHED, Act.OPEN, OPEN)
            .edge(PUBLISHED, Act.CANCEL, CANCELLED)
            .edge(OPEN, Act.CLOSE, HELD)
            .edge(OPEN, Act.CANCEL, CANCELLED);

    /** Whether stalls can still apply and be decided. */
    public boolean isPreparing() {
        return this == PLANNED || this == PUBLISHED;
    }

    /** Whether what happened there can be written down. */
    public boolean isBegun() {
        return this == OPEN || this == HELD;
    }
}
