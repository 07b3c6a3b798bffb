/**
 * Long work: imports, exports, rebuilds. Ordered by a caller, run under the caller's identity, once on however many nodes;
 * progress, result and files lie in the database, sealed, and are removed thirty days after the end.
 *
 * <p>A module brings a {@link cn.tongxinyuan.platform.job.JobWork} bean and orders it through
 * {@link cn.tongxinyuan.platform.job.Jobs}. A node that dies loses its lease; another node runs the work <em>again from
 * its beginning</em>, so work must give the same result when it runs twice: commit in pieces that can be recognised as
 * done. A run that lost its lease can no longer report anything: every report names the lease it was given.
 *
 * <p>Leases are measured by the database's own clock, which all nodes share.
 */
package cn.tongxinyuan.platform.job;
