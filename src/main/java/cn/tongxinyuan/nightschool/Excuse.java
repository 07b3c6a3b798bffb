package cn.tongxinyuan.nightschool;

/** Why somebody could not come. */
public enum Excuse {
    ILLNESS,
    WORK,
    FAMILY,
    WEATHER,
    OTHER
}
