package cn.tongxinyuan.relocation;

/** What was posted in an area, with the statutory period it must hang out. */
public enum PublicationKind {
    /** 调查结果公布: 国务院令第590号第15条; the period is that of the first appraisal until the province sets one. */
    SURVEY("A_PREAPP_PUB"),
    /** 分户初步评估结果公示: 山东省国有土地上房屋征收与补偿条例第42条, at least five days. */
    PRE_APPRAISAL("A_PREAPP_PUB");

    private final String legalPeriod;

    PublicationKind(String legalPeriod) {
        this.legalPeriod = legalPeriod;
    }

    /** Code of the legal period in the catalogue of periods. */
    public String legalPeriod() {
        return legalPeriod;
    }
}
