/** Pages of markets. */
package cn.tongxinyuan.market.web;
