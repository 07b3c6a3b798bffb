/** Pages of the night schools: courses with everything in one place, attendance by phone and paper, teachers, terms. */
package cn.tongxinyuan.nightschool.web;
