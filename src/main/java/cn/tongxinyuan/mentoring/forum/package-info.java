/**
 * 先锋论坛: secretaries who meet by a yearly rhythm (单月座谈、双月学习、半年观摩、年度总结), and what each of them owes it.
 *
 * <p>Glossary: 成员 member · 履职事项 duty · 座谈 discussion · 学习 study · 观摩 observation · 总结 summary.
 *
 * <p>Decisions. The forum has no more members than the terms of the day on which somebody is entered allow; whoever leaves makes
 * room at once. Which kind of meeting is due in which month is data with validity ({@link ForumRule}); the rules that hold on the
 * first day of a year make the duties of that year. A member owes the months the membership lasts through from their first day;
 * making the duties again makes none twice. A meeting is held once for a month and a kind; who was there fulfilled the duty,
 * whoever was not has missed it once the month is over, and a reason explains it and does not make up for it.
 */
package cn.tongxinyuan.mentoring.forum;
