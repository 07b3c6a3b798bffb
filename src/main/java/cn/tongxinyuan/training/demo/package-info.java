/** Trainings of the demonstration. */
package cn.tongxinyuan.training.demo;
