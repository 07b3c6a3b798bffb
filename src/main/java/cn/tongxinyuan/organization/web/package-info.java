/** Pages of regions and service centres. */
package cn.tongxinyuan.organization.web;
