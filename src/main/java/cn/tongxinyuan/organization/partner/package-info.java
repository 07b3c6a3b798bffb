/**
 * 共建伙伴: organisations and capable residents who help the communities, and the two lists on which they meet: what
 * communities need (需求清单) and what partners offer (资源清单).
 *
 * <p>Glossary: 共建伙伴 partner · 双报到单位 reported unit · 社会组织 social organisation · 专业机构 institution · 社区能人 capable
 * resident · 统一社会信用代码 credit code · 需求 need · 资源 resource · 认领 claim · 退回认领 release · 办结 done · 撤回 withdrawn.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An organisation is known by its credit code, once in the district. A resident has none: name and mobile are sealed
 *       and masked as of everybody; what stands in lists and on posters is how the resident wants to be announced (“王老师”).
 *   <li>A need and a resource are one record with two sides, for they are described, claimed, done and withdrawn alike: a need
 *       waits for a partner, a resource for a unit. One list of kinds serves them and what residents are good at.
 *   <li>A claim is no record of its own: one thing is taken on by one at a time. Who gives it back opens it again, with a
 *       reason; the trail keeps who had it before.
 *   <li>A partner belongs to the unit that registered it. The street, which sees its communities' needs and its own partners,
 *       brings the two together. A community sees its own, knows by name who else helps it, and what was lent to it.
 *   <li>Partners are not deleted, for what was done together stays. Whom to call is forgotten some days after the end
 *       (PARTNER_FORGET in the table of periods), and of a resident how they were announced.
 * </ul>
 *
 * <p>Source: domain of 双报到: 报到, 三张清单, 认领, 办理, 居民评价.
 */
package cn.tongxinyuan.organization.partner;
