/** Pages of the trainings: classes with their people, attendance by phone, records of persons, orders. */
package cn.tongxinyuan.training.web;
