package cn.tongxinyuan.booking;

/** What has seats. */
public enum OfferingKind {
    /** 活动 */
    ACTIVITY(true),
    /** 观影, in 星光放映厅 */
    SCREENING(true),
    /** 课程: its interval runs from the first lesson to the last, so that other things may lie between them. */
    COURSE(false),
    /** 摊位: whoever has a stall may also visit. */
    STALL(false),
    /** 单次课堂 */
    CLASS(true);

    private final boolean exclusive;

    OfferingKind(boolean exclusive) {
        this.exclusive = exclusive;
    }

    /** Whether it takes place on many days: its seats can be given on after the first. */
    boolean isSeries() {
        return this == COURSE;
    }

    /** Whether one person can be at only one of them at a time. */
    public boolean isExclusive() {
        return exclusive;
    }
}
