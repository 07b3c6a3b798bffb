/** Night schools of the demonstration. */
package cn.tongxinyuan.nightschool.demo;
