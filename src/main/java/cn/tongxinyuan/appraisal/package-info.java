/**
 * 考核: how community workers are appraised, by published rules, with facts, reasons and a way back.
 *
 * <p>Answers the article: “制定社区工作者考核细则20条、13种考核不合格情形、6种改进处理措施”, “每人认领1—2个惠民服务或重点项目”.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>read the rules, prepare and enforce an edition</td><td>scheme-list, scheme-view, scheme-edit, clause-edit</td><td>{@link SchemeService}</td><td>view, scheme</td></tr>
 * <tr><td>take the clauses of an edition from a workbook</td><td>scheme-intake</td><td>{@link SchemeIntake}</td><td>scheme</td></tr>
 * <tr><td>open a cycle, begin files, hear residents, post results</td><td>cycle-list, cycle-view, posting-view</td><td>{@code file.CycleService}</td><td>scheme, appraise</td></tr>
 * <tr><td>mark, gather records, tell the result</td><td>file-list, file-view, /appraisals</td><td>{@code file.FileService}</td><td>appraise</td></tr>
 * <tr><td>failing situations and measures</td><td>file-view</td><td>{@code file.SituationService}</td><td>appraise, confirm</td></tr>
 * <tr><td>read the own file, state, object</td><td>own-view</td><td>{@code file.OwnService}</td><td>own</td></tr>
 * <tr><td>decide objections</td><td>file-view</td><td>{@code file.ReviewService}</td><td>decide</td></tr>
 * <tr><td>claim a service or project</td><td>own-view, claim-list, claim-edit</td><td>{@code claim.ClaimService}</td><td>own, appraise</td></tr>
 * <tr><td>read as an auditor</td><td>audit-view</td><td>{@code file.FileService}</td><td>audit</td></tr>
 * </table>
 *
 * <p>Glossary: 考核方案 scheme · 条款 clause · 细则 rule · 不合格情形 failing situation · 改进处理措施 measure · 认领 claim.
 *
 * <p>Decisions. The official texts are not public: the first edition is a draft out of common practice, says so on every page and
 * is replaced by a later one through the pages or a workbook; a cycle keeps the edition it was opened under. What other modules know of
 * somebody's work comes through {@link cn.tongxinyuan.organization.fact.FactSource}, so that a module that joins later counts
 * without a change here; until then its rules are not assessed.
 */
package cn.tongxinyuan.appraisal;
