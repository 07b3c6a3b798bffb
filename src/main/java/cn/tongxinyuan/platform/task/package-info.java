/**
 * What waits and how the work stands: the inbox of all modules, their figures and headlines. A module brings beans of the
 * types here; what describes a module knows nothing of them.
 */
package cn.tongxinyuan.platform.task;
