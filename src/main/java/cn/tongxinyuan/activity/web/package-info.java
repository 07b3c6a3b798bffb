/** Pages of the programmes: list, month, form of one activity, and the calendar of a centre or a unit. */
package cn.tongxinyuan.activity.web;
