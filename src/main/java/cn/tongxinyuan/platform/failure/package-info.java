/** What a user is told of a failure: a number under which the log has the cause. */
package cn.tongxinyuan.platform.failure;
