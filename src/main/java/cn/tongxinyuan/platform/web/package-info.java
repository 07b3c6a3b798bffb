/** What every page shares: the guard at the door, headers, login, errors, frame, converters. */
package cn.tongxinyuan.platform.web;
