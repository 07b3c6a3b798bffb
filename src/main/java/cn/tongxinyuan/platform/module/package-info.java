/** How a module describes itself, and the registry of those that are deployed. */
package cn.tongxinyuan.platform.module;
