package cn.tongxinyuan.training.secondment;

/** Where a secondment stands. */
public enum SecondmentState {
    SELECTED,
    AGREED,
    SERVING,
    /** The check in the middle was held. */
    CHECKED,
    /** The host has said how it was. */
    ASSESSED,
    /** Something of it is used at home. */
    APPLIED,
    BROKEN
}
