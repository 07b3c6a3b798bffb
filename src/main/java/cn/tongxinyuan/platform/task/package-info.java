/** What waits and how the work stands: figures of all modules. */
package cn.tongxinyuan.platform.task;
