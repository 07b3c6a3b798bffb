/**
 * 点单: a unit says which training it needs; the academy answers within a term, and the order is delivered with the class.
 *
 * <p>Glossary: 点单 order · 受理 accept · 排课 schedule · 退回 decline · 合并 merge · 送达 deliver.
 *
 * <p>Decisions. Two orders are equal where their topics read the same and their days touch; they are proposed for merging, never
 * merged by themselves. A merged order keeps its unit and goes the way of the one it was merged into: scheduled, declined and
 * delivered with it. An order is delivered when its class is closed; where the class is called off, it waits to be scheduled
 * again. The days of answering are a legal period, counted in working days; what is past them is late by the calendar alone.
 */
package cn.tongxinyuan.training.order;
