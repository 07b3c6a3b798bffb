/**
 * The demonstration district: each module builds its own part through its public services, in the order of the menu. One
 * module that builds everything would have to know every feature; this way none does.
 */
package cn.tongxinyuan.platform.demo;
