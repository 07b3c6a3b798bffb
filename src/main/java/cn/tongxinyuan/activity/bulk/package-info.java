/** What offices do with many programmes at once. */
package cn.tongxinyuan.activity.bulk;
