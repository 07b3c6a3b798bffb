/** Studios as other programs of the offices read them. */
package cn.tongxinyuan.mentoring.rest;
