/** Offerings, bookings, attendance and draws as the mini-program and staff's programs use them. */
package cn.tongxinyuan.booking.rest;
