package cn.tongxinyuan.relocation;

import java.io.Serializable;

/** What a roll changed: households new, changed and left as they were. */
public record RosterChange(int created, int updated, int unchanged) implements Serializable {}
