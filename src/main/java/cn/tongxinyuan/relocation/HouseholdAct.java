package cn.tongxinyuan.relocation;

/** What the office does that takes a household on; the words of the REST interface. */
public enum HouseholdAct {
    /** 入户: somebody was at home with the household. */
    VISIT,
    /** 调查登记. */
    SURVEY,
    /** 确权公示期满. */
    CONFIRM,
    /** 分户评估报告送达. */
    APPRAISE,
    /** 开始协商. */
    NEGOTIATE
}
