/** The organization's part of the demonstration district. */
package cn.tongxinyuan.organization.demo;
