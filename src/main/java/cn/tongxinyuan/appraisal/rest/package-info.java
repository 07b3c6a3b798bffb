/** REST of appraisals. */
package cn.tongxinyuan.appraisal.rest;
