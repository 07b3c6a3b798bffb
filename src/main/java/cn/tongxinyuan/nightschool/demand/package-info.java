/**
 * 课程需求征集: what residents wish to learn in a term, and what of it the courses planned so far leave open.
 *
 * <p>Glossary: 需求 wish · 征集 survey · 开课建议 proposal · 未满足 unmet · 作废 strike.
 *
 * <p>Decisions. A wish names nobody: a topic, a community, a time that suits and how many persons; so nothing has to be
 * sealed, and who types eleven digits into the words is refused. What was typed wrongly is struck with a reason and typed
 * again, so that the counts of a sheet can be followed. A proposal is kept nowhere: it is counted from the wishes of the term,
 * from those who waited in the term before and were never offered a seat, and from the seats of what is planned. One person may
 * stand in the first two, for neither says who it is; the page says so. Courses held for a whole street or the district fill
 * no single community's wishes.
 */
package cn.tongxinyuan.nightschool.demand;
