/**
 * 系统管理: the platform's own pages. Accounts and roles (系统管理员, 安全管理员), the audit trail (审计管理员, 审计员), long work,
 * saved views, password, help and the accessibility statement. The rules stand in the platform; this module only shows
 * them, so that the platform itself knows no page but the frame, log-in and errors.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page</th><th>method</th><th>permission</th></tr>
 * <tr><td>accounts</td><td>account-list, account-view, account-edit</td><td>{@link cn.tongxinyuan.platform.security.Accounts}</td><td>platform.account-view, platform.accounts</td></tr>
 * <tr><td>role and unit of an account</td><td>account-view</td><td>{@link cn.tongxinyuan.platform.security.Posts}</td><td>platform.posts</td></tr>
 * <tr><td>who may what</td><td>role-list</td><td>{@link cn.tongxinyuan.platform.security.Roles}</td><td>platform.policy</td></tr>
 * <tr><td>read and check the trail</td><td>audit-list</td><td>{@link cn.tongxinyuan.platform.audit.AuditReader}, {@link cn.tongxinyuan.platform.audit.AuditVerifier}</td><td>platform.audit</td></tr>
 * <tr><td>follow long work</td><td>job-list, job-view</td><td>{@link cn.tongxinyuan.platform.job.Jobs}</td><td>platform.home</td></tr>
 * <tr><td>keep a view of a list</td><td>saved-view-edit</td><td>{@link cn.tongxinyuan.platform.view.SavedViews}</td><td>platform.home</td></tr>
 * </table>
 */
package cn.tongxinyuan.administration;
