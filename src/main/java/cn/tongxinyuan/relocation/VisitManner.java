package cn.tongxinyuan.relocation;

/** 走访方式. Only a visit at home makes a household 已入户. */
public enum VisitManner {
    HOME,
    PHONE,
    OFFICE,
    OTHER
}
