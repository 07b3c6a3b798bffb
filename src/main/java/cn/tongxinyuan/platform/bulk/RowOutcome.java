package cn.tongxinyuan.platform.bulk;

/** What became of one record of many. */
enum RowOutcome {
    DONE,
    /** It was so already. */
    UNCHANGED,
    /** Somebody was faster. */
    STALE,
    REFUSED
}
