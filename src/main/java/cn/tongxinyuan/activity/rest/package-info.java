/** What centres announce, for the mini-program. */
package cn.tongxinyuan.activity.rest;
