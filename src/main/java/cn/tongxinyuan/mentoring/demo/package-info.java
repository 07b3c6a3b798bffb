/** Studios and the reserve pool of the demonstration. */
package cn.tongxinyuan.mentoring.demo;
