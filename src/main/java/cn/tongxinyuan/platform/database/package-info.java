/** Migrations, the declaration of data scope, leases that make work run once, and health. */
package cn.tongxinyuan.platform.database;
