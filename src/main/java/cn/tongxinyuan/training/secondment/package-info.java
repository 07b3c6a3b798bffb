/**
 * 挂职锻炼: workers of the communities sent to a good community for a time, what they brought home and what was used of it.
 *
 * <p>Answers the article: “连续四年组织220名社区工作者到全省先进社区挂职锻炼，全程跟随优秀书记学业务、学方法”.
 *
 * <p>选派 SELECTED → 协议 AGREED → 在岗 SERVING → 中检 CHECKED → 鉴定 ASSESSED → 转化 APPLIED; until the assessment it may be broken
 * off, with a reason. Lists of former years tell one at once as assessed on its last day; a later list puts right what one told,
 * found by the person and the first day, and never what was done step by step. It belongs to the unit that sent somebody, as that was on the day; the record follows the person. A host is
 * a unit of the district, or written with its city. Nobody is sent to two places on one day. A note is written for a month, not
 * for a day, and where somebody is on a day is asked nowhere.
 */
package cn.tongxinyuan.training.secondment;
