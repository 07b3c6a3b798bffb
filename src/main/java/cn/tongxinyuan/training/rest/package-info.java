/** Trainings, records and orders as other programs of the offices use them. */
package cn.tongxinyuan.training.rest;
