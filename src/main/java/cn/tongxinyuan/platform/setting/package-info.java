/** Settings of the product, read through one enum, and the check that stops the start over a wrong one. */
package cn.tongxinyuan.platform.setting;
