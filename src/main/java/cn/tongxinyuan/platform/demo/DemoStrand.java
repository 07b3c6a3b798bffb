package cn.tongxinyuan.platform.demo;

/**
 * What is built one after another. Strands but the first know nothing of each other and are built side by side, which
 * halves the time on two processors.
 */
public enum DemoStrand {
    /** Units, accounts, staff and rooms: all others stand on it. */
    GROUND,
    /** What residents book, attend and visit. */
    SEATS,
    /** How staff are formed and judged. */
    STAFF,
    /** Areas and their households. */
    HOMES
}
