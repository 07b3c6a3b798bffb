package cn.tongxinyuan.platform.form;

import java.time.Instant;

/**
 * A draft as a list shows it.
 *
 * @param page address of its form with parameters, inside the application
 */
public record DraftRow(String page, Instant savedAt) {}
