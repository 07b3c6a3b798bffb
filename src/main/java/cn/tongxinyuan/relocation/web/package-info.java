/** Pages of the relocation module. */
package cn.tongxinyuan.relocation.web;
