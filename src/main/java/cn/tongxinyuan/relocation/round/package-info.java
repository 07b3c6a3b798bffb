/** 走访: which promised visits are due, and the round on paper that goes along. */
package cn.tongxinyuan.relocation.round;
