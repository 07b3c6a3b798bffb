/**
 * The public REST interface {@code /api/v1}: what every module's resources share.
 *
 * <p>A module brings resource classes in its own {@code rest} package: request-scoped, with a role on each method, thin
 * over the services that check again. Errors are thrown, never built: {@link cn.tongxinyuan.platform.rest.Failures} turns
 * every exception into {@code application/problem+json} in the caller's language. Lists take
 * {@link cn.tongxinyuan.platform.rest.Paging} and answer {@link cn.tongxinyuan.platform.rest.Items}; what books, pays or
 * imports is {@link cn.tongxinyuan.platform.rest.Idempotent}; writes on existing records ask
 * {@link cn.tongxinyuan.platform.rest.Versions}. A query parameter no method declares is refused, so that a misspelt
 * filter cannot silently widen an answer.
 *
 * <p>Each refused attempt leaves one row in the audit trail, whichever ring refused: no valid token 401, missing permission
 * or foreign unit 403, and 404 for an existing record whose existence is itself a secret, word for word as for a code that
 * nobody ever gave. A code that does not exist is a mistake, not an attempt, and leaves no row of a refusal.
 */
package cn.tongxinyuan.platform.rest;
