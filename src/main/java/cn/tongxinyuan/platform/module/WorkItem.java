package cn.tongxinyuan.platform.module;

import java.time.LocalDate;

/**
 * Something that waits for the caller.
 *
 * @param title what it is about, without personal data
 * @param dueOn last day, null where there is none
 * @param address page that does it
 */
public record WorkItem(String title, LocalDate dueOn, String address) {}
