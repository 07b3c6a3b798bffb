package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.Transitions;

/** What is done with a secondment, and when it may be. */
enum SecondmentAct {
    CHANGE,
    AGREE,
    START,
    NOTE,
    CHECK,
    ASSESS,
    APPLY,
    BREAK,
    /** A list of former years tells all of it at once. */
    ENTER;

    static final Transitions<SecondmentState, SecondmentAct> WAY = new Transitions<SecondmentState, SecondmentAct>(
                    SecondmentState.class, "training.rule.secondment-state")
            .edge(SecondmentState.SELECTED, CHANGE, SecondmentState.SELECTED)
            .edge(SecondmentState.SELECTED, AGREE, SecondmentState.AGREED)
            .edge(SecondmentState.SELECTED, BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.AGREED, CHANGE, SecondmentState.AGREED)
            .edge(SecondmentState.AGREED, START, SecondmentState.SERVING)
            .edge(SecondmentState.AGREED, BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.SERVING, CHANGE, SecondmentState.SERVING)
            .edge(SecondmentState.SERVING, NOTE, SecondmentState.SERVING)
            .edge(SecondmentState.SERVING, CHECK, SecondmentState.CHECKED)
            .edge(SecondmentState.SERVING, BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.CHECKED, CHANGE, SecondmentState.CHECKED)
            .edge(SecondmentState.CHECKED, NOTE, SecondmentState.CHECKED)
            .edge(SecondmentState.CHECKED, ASSESS, SecondmentState.ASSESSED)
            .edge(SecondmentState.CHECKED, BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.ASSESSED, APPLY, SecondmentState.APPLIED)
            .edge(SecondmentState.SELECTED, ENTER, SecondmentState.ASSESSED)
            .edge(SecondmentState.ASSESSED, ENTER, SecondmentState.ASSESSED)
            .edge(SecondmentState.APPLIED, ENTER, SecondmentState.ASSESSED);
}
