/** 组织机构: regions, service centres and the offices of the district. */
package cn.tongxinyuan.organization;
