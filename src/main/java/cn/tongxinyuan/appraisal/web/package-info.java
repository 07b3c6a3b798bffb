/** Pages of appraisals. */
package cn.tongxinyuan.appraisal.web;
