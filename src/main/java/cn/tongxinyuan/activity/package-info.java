/**
 * 幸福家园·与邻有约: what each service centre announces for a month, and what residents see of it.
 *
 * <p>Answers the article: “每月线上线下发布活动安排和服务预告”, “星光放映厅”.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page</th><th>service</th><th>permission</th></tr>
 * <tr><td>begin, submit, check, send back, publish a month</td><td>programme-list, programme-view</td><td>{@link
 * cn.tongxinyuan.activity.ProgrammeService}</td><td>draft, check, publish</td></tr>
 * <tr><td>add, repeat, copy, correct, remove, call off what is in it</td><td>item-edit</td><td>{@link
 * cn.tongxinyuan.activity.ItemService}</td><td>draft, check, publish</td></tr>
 * <tr><td>take a sheet of activities into a draft, and back</td><td>item-intake</td><td>{@link
 * cn.tongxinyuan.activity.ItemIntake}</td><td>draft</td></tr>
 * <tr><td>add to a published month, check what is added</td><td>item-edit</td><td>{@link
 * cn.tongxinyuan.activity.AdditionService}</td><td>draft, check, publish</td></tr>
 * <tr><td>begin next month's drafts</td><td>by night</td><td>{@link cn.tongxinyuan.activity.ProgrammeService#beginAll}</td>
 * <td>publish</td></tr>
 * <tr><td>do a step for many at once</td><td>programme-check, programme-publish</td><td>{@link cn.tongxinyuan.activity.bulk}</td>
 * <td>check, publish</td></tr>
 * <tr><td>see what is on when</td><td>calendar-view</td><td>{@link cn.tongxinyuan.activity.ProgrammeCalendar}</td><td>view</td></tr>
 * <tr><td>print poster and notice-board list</td><td>/activity/programme.pdf</td><td>{@link
 * cn.tongxinyuan.activity.ProgrammeService#items}</td><td>view</td></tr>
 * <tr><td>subscribe to a calendar, read the screen at the door</td><td>/open/programme.ics, /open/screen</td><td>{@link
 * cn.tongxinyuan.activity.Announcements}</td><td>everybody</td></tr>
 * <tr><td>read what became of a month</td><td>report-view, indicators</td><td>{@link
 * cn.tongxinyuan.activity.ProgrammeStatistics}, {@link cn.tongxinyuan.activity.VenueStatistics}</td><td>view</td></tr>
 * </table>
 *
 * <p>Glossary: 活动安排 programme · 活动 item · 报送 submit · 审核 check · 退回 send back · 发布 publish · 观影 screening · 放映授权
 * licence · 无需预约 open to all · 临时增加 addition · 伙伴主办 held by a partner.
 *
 * <p>Decisions. Each office holds one step (draft, check, publish) and drafts for its own centre by the same permission, so
 * that each sees in its inbox what waits for it alone. The dates of the steps are data with a first day. Publishing plans an
 * offering for everything with seats, in the same transaction: a programme is out with all of it, or not at all. From then on
 * the offering is the truth: it is changed and called off where it is booked, where everybody is told, and the programme
 * follows ({@link cn.tongxinyuan.activity.ProgrammeFollowing}). What needs no booking stays a line of the programme. One room
 * cannot hold two things at once, which is an error; one host or one contact at two things is a warning. Each unit sees clashes
 * within itself: the street finds those between its communities, which is what its check is for.
 *
 * <p>A host is words that residents read; it may also be a registered partner, whom clashes compare by code. An item may meet
 * what a partner claimed: the claim then opens the item, which is told to the register of partners, never asked of it. A
 * community has the partners of its street and district hold something, of whom it knows the name alone, and meets what they
 * lent it. What is added to a published month needs a reason and the street's check alone, for the district has let the month out; its offering
 * is published with it in the system's name, and until then neither residents nor figures know of it. What was refused is
 * gone; the trail keeps it. Use of rooms and extended hours come out of registered rooms, hours and closures, to the minute.
 */
package cn.tongxinyuan.activity;
