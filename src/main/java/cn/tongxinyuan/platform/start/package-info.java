/** Start-up, readiness and the clock of chores: the only room that knows all others; nothing knows it. */
package cn.tongxinyuan.platform.start;
