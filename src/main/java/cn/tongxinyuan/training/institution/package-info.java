/**
 * 合作院校: the institutions the academy works with, each with its agreements over time, what it teaches and for which of the
 * academy's functions.
 *
 * <p>Answers the article: “依托区委党校，加大与中央党校等12所专业院校合作，打造集理论教学、实践锻炼等6大功能于一体的济南基层党务学院”.
 *
 * <p>A renewal is a further agreement, so that of any day it can be told which were in force. A class may name the institution it
 * is held with, which must have an agreement on the first day of the class.
 */
package cn.tongxinyuan.training.institution;
