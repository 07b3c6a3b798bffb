/** The programmes' part of the demonstration district. */
package cn.tongxinyuan.activity.demo;
