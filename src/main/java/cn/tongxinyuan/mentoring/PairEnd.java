package cn.tongxinyuan.mentoring;

/** How a pair of mentor and mentee came to its end. */
public enum PairEnd {
    /** 任用 */
    APPOINTED,
    /** 出师: guided long enough, back in the pool. */
    FINISHED,
    /** 退出 */
    WITHDRAWN
}
