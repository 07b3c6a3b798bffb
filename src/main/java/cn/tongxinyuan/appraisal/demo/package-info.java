/** The demonstration's cycle in progress, and what its workers have claimed. */
package cn.tongxinyuan.appraisal.demo;
