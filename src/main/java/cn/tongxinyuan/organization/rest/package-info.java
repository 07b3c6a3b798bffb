/** Regions and service centres as the public interface gives them. */
package cn.tongxinyuan.organization.rest;
