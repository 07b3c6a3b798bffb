package cn.tongxinyuan.nightschool;

/** For whom a course is. */
public enum Audience {
    /** 不限年龄 */
    EVERYBODY(false, false),
    /** 成人 */
    ADULTS(false, false),
    /** 60 岁以上 */
    ELDERLY(false, false),
    /** 14 至 17 岁 */
    YOUTH(true, false),
    /** 14 岁以下 */
    CHILDREN(true, true);

    private final boolean minors;
    private final boolean guardian;

    Audience(boolean minors, boolean guardian) {
        this.minors = minors;
        this.guardian = guardian;
    }

    /** Whether minors come, so that the teacher must have been checked (未成年人保护法第62条). */
    public boolean isMinors() {
        return minors;
    }

    /** Whether a guardian has to consent (个人信息保护法第31条). */
    public boolean isGuardian() {
        return guardian;
    }
}
