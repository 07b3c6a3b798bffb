/** Courses as the mini-program and staff's programs use them; one enrols by booking their offerings. */
package cn.tongxinyuan.nightschool.rest;
