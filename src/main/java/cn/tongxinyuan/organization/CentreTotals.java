package cn.tongxinyuan.organization;

/** Totals over a filter, not over a page. */
public record CentreTotals(long centres, long onMap) {}
