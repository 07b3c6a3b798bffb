package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;

/** 产权争议: whether ownership is in dispute, as the survey found. */
public enum Dispute {
    UNKNOWN,
    NONE,
    OPEN,
    SETTLED;

    /** @throws RuleViolation {@code relocation.rule.dispute-open} while it is contested or nobody has asked */
    void requireNone() {
        if (this == OPEN || this == UNKNOWN) {
            throw new RuleViolation("relocation.rule.dispute-open");
        }
    }
}
