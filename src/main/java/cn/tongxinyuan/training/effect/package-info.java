/**
 * What those who were at a class said of it, and three months later what their units have used of it.
 *
 * <p>Slips are counted by whoever organises; nobody is named, and while so few have answered that one could tell who said what,
 * the steps are not shown. With the closing of a class its evaluation opens. Once the time after the closing is over, a chore asks
 * every unit that had sent somebody one question, “用上了什么？”, as a task on the unit's page; its answer may lead to a record of
 * the system. Units are asked, never persons, and who has not answered stands in no order.
 */
package cn.tongxinyuan.training.effect;
