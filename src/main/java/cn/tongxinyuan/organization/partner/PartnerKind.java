package cn.tongxinyuan.organization.partner;

/** What a partner is. */
public enum PartnerKind {
    /** 双报到单位 */
    REPORTED,
    /** 社会组织 */
    SOCIAL,
    /** 企业 */
    COMPANY,
    /** 专业机构 */
    INSTITUTION,
    /** 社区能人 */
    RESIDENT;

    /** Whether it is an organisation with a credit code. */
    public boolean isOrganised() {
        return this != RESIDENT;
    }
}
