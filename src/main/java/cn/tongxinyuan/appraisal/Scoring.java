package cn.tongxinyuan.appraisal;

/** How marks come about under a rule. */
public enum Scoring {
    /** 评定: an appraiser judges, with a reason. */
    JUDGED,
    /** 按实绩: out of the records of a source; nobody gives or takes them by hand. */
    MEASURED,
    /** 扣分 */
    DEDUCTION,
    /** 加分 */
    BONUS;

    /** Whether its marks are part of the hundred. */
    public boolean isBase() {
        return this == JUDGED || this == MEASURED;
    }

    /** Whether an appraiser gives the marks. */
    public boolean isByHand() {
        return this != MEASURED;
    }
}
