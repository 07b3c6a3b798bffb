/**
 * 征收征迁: areas, statutory steps, rolls of households, visits and progress, up to negotiation.
 *
 * <p>Answers the article: the “百日攻坚” in the four areas 王炉北辛、泺口二期、丁太鲁新徐、桑梓店, 9000余户、250万平方米.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page</th><th>service</th><th>permission</th></tr>
 * <tr><td>found an area</td><td>area-edit</td><td>{@link AreaService#found}</td><td>area</td></tr>
 * <tr><td>set plan, appraiser, signing, postings</td><td>area-view</td><td>{@link AreaService}</td><td>area</td></tr>
 * <tr><td>draw where an area lies</td><td>outline-edit</td><td>{@link AreaService#draw}</td><td>area</td></tr>
 * <tr><td>load a roll</td><td>roster-edit</td><td>{@link HouseholdIntake}</td><td>import</td></tr>
 * <tr><td>take a roll back</td><td>roster-edit</td><td>{@link HouseholdIntake}</td><td>import</td></tr>
 * <tr><td>register a household, put its roll right</td><td>household-edit</td><td>{@link RosterEntry}</td><td>import</td></tr>
 * <tr><td>find households</td><td>household-list</td><td>{@link HouseholdListing}</td><td>view</td></tr>
 * <tr><td>say who answers for many</td><td>household-assign</td><td>{@link HouseholdWork#assign}</td><td>assign</td></tr>
 * <tr><td>print their sheets</td><td>household-print</td><td>{@link HouseholdService#print}</td><td>export</td></tr>
 * <tr><td>see which visits are due</td><td>due-list</td><td>{@code round.DueListing}</td><td>work</td></tr>
 * <tr><td>print them as a round</td><td>round-print</td><td>{@link HouseholdService#round}</td><td>export</td></tr>
 * <tr><td>open a household</td><td>household-view</td><td>{@link HouseholdService#open}</td><td>view</td></tr>
 * <tr><td>see what is sealed</td><td>personal-view</td><td>{@link HouseholdService#reveal}</td><td>reveal</td></tr>
 * <tr><td>record a visit</td><td>visit-edit</td><td>{@link HouseholdWork#recordVisit}</td><td>work</td></tr>
 * <tr><td>put a dated fact right, withdraw it</td><td>visit-edit, survey-edit, stage-edit</td><td>{@link AmendmentService}</td><td>work, amend</td></tr>
 * <tr><td>survey</td><td>survey-edit</td><td>{@link HouseholdWork#survey}</td><td>work</td></tr>
 * <tr><td>confirm, appraise, negotiate</td><td>stage-edit</td><td>{@link HouseholdWork}</td><td>work</td></tr>
 * <tr><td>see who is behind, and why</td><td>arrears-view</td><td>{@code progress.Arrears}</td><td>view</td></tr>
 * <tr><td>watch progress as of a day</td><td>progress-board</td><td>{@code progress.RelocationStatistics}</td><td>view</td></tr>
 * </table>
 *
 * <p>Glossary: 片区 area · 征收户 household · 户档 roll · 编号 number · 被征收人 owner · 走访 visit · 入户 first visit at home · 确权 confirm
 * ownership · 公示 posting · 更正 amendment · 评估 appraisal · 协商 negotiation · 包保干部 officer · 暂不签约的原因 stay reason · 建筑面积 floor area.
 *
 * <p>Decisions. 建筑面积 is the registered area (证载面积), the only one every roll must give; measured and unregistered
 * areas stand beside it. Every act tells what it changes in the progress of its area ({@link AreaAdvanced}); who counts it
 * lies in {@code progress} and is not known here. The roll key (unit, area, padded number) is scope, order and page position
 * in one index; other orders ({@link HouseholdListing}) go on by it. Page, export and REST ask the list in the same order. A
 * household's scope is its area's. Who answers for it is a name, as in its roll; a roll that says something new names one anew.
 * What is typed by hand goes the way of a roll of one row, so that fields and rules are described once; what it puts right
 * stands until a roll says something new. What the survey found and when visits were is put right where they were recorded.
 * A whole with parts has no roll of its own. Who was visited before the roll came is on it from that day: offices load late,
 * and nothing lies before the record it belongs to. A dated fact that was wrong is amended with its reason, never written over.
 */
package cn.tongxinyuan.relocation;
