/**
 * What every feature leans on: settings and start-up, and in sub-packages modules, security, audit, messages, exchange,
 * jobs, database, pages, REST. Knows no feature.
 */
package cn.tongxinyuan.platform;
