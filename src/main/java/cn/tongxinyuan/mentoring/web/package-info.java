/** Pages of mentoring. */
package cn.tongxinyuan.mentoring.web;
