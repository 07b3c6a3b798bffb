package cn.tongxinyuan.activity;

/** Where the programme of a month stands. */
public enum ProgrammeState {
    /** The centre's unit works on it. */
    DRAFT,
    /** It waits for the street's check. */
    SUBMITTED,
    /** It waits for the district's publication. */
    CHECKED,
    /** Residents see it; what has seats can be booked. */
    PUBLISHED
}
