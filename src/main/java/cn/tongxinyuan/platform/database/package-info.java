/** Migrations, the declaration of data scope, leases that make work run once, turns of those who count on one row, and health. */
package cn.tongxinyuan.platform.database;
