/** What every feature leans on, in rooms that stand in one order and form no circle. Knows no feature. */
package cn.tongxinyuan.platform;
