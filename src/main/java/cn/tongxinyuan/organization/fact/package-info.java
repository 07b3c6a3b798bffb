/** 工作实绩: what the modules have on record about somebody's work, for whoever judges it. */
package cn.tongxinyuan.organization.fact;
