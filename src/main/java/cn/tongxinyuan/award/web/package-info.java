/** Pages of certificates: the list, and the one where a number is checked. */
package cn.tongxinyuan.award.web;
