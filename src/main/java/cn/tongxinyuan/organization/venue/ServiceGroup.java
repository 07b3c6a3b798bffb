package cn.tongxinyuan.organization.venue;

/** The three kinds of services the article names. */
public enum ServiceGroup {
    /** 基层政务 */
    GOVERNMENT,
    /** 便民服务 */
    CONVENIENCE,
    /** 志愿帮扶 */
    VOLUNTEER
}
