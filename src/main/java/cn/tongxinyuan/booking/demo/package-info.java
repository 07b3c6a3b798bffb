/** The bookings' part of the demonstration district. */
package cn.tongxinyuan.booking.demo;
