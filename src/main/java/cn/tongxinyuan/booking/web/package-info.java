/** Pages of what has seats: list, record, form, the desk where staff book for residents, and the check-in. */
package cn.tongxinyuan.booking.web;
