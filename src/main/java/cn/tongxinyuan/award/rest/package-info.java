/** What programs are told of certificates. */
package cn.tongxinyuan.award.rest;
