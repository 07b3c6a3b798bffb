/** Markets over HTTP. */
package cn.tongxinyuan.market.rest;
