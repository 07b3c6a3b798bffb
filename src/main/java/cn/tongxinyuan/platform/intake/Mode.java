package cn.tongxinyuan.platform.intake;

/** What a run does with the good rows. */
public enum Mode {
    CHECK,
    COMMIT
}
