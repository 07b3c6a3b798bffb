/**
 * 导师帮带: studios in which secretaries guide reserve cadres, and the reserve pool they come from.
 *
 * <p>Answers the article: “5个优秀社区书记工作室 … 每名书记联系5—10名后备干部”.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>recommend somebody</td><td>cadre-edit</td><td>{@link CadreService}</td><td>recommend</td></tr>
 * <tr><td>review a recommendation of somebody else</td><td>cadre-view</td><td>{@link CadreService}</td><td>review</td></tr>
 * <tr><td>take into the pool, appoint, withdraw</td><td>cadre-view</td><td>{@link CadreService}</td><td>manage</td></tr>
 * <tr><td>enter who is in the pool by papers of before</td><td>past-cadre-edit</td><td>{@link CadreService}</td><td>manage</td></tr>
 * <tr><td>found, change, close a studio; pair and release</td><td>studio-edit, studio-view, /studios</td><td>{@link StudioService}</td><td>manage</td></tr>
 * <tr><td>plan, exchange, drill, confirm, excuse</td><td>pair-view, plan-edit</td><td>{@link GuidanceService}</td><td>guide</td></tr>
 * <tr><td>read a pair, a growth record</td><td>pair-view, cadre-view</td><td>{@link GrowthService}</td><td>records</td></tr>
 * <tr><td>take a growth record along as PDF</td><td>growth.pdf</td><td>{@link GrowthService}</td><td>records</td></tr>
 * <tr><td>members, duties, meetings of the forum</td><td>forum-year, meeting-edit, meeting-view</td><td>{@code forum.ForumService}</td><td>forum</td></tr>
 * <tr><td>sessions of the salon, what came of them</td><td>salon-list, salon-edit, salon-view</td><td>{@code salon.SalonService}</td><td>forum, guide</td></tr>
 * </table>
 *
 * <p>Glossary: 书记工作室 studio · 桥雏库 reserve pool · 后备干部 reserve cadre · 师徒结对 mentorship, pair · 一人一策 plan ·
 * 每月一交流 exchange · 大练兵 drill · 帮带六法 forms of guidance · 成长档案 growth record.
 *
 * <p>Decisions. A pair belongs to two units, the mentee's and the studio's: both read it, each confirms its side, and one account
 * never confirms both. How many mentees a studio has at most is refused under a lock of the studio; with fewer than the least it
 * works on and is told to have too few. An exchange is due in every month that a pair lasts through from its first day, and
 * counts once both sides have confirmed it; a reason explains a missed month and does not make up for it. Whoever is appointed or
 * leaves the pool has no mentor any more; whoever a studio releases waits in the pool again. Every reading of a plan or of a
 * growth record leaves a row in the trail, taking one out a row of another kind. Persons are in no order but that of codes and days, and nothing is counted from the
 * use of the system.
 */
package cn.tongxinyuan.mentoring;
