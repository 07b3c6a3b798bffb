/** Pages of what has seats: list, record, form, the desk where staff book for residents, the check-in, and appeals against suspensions. */
package cn.tongxinyuan.booking.web;
