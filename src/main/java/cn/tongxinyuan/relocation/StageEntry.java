package cn.tongxinyuan.relocation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated fact: a household reached a stage.
 *
 * @param enteredOn the day it happened
 * @param recordedAt when it was written down, which may be later
 */
public record StageEntry(HouseholdStage stage, LocalDate enteredOn, Instant recordedAt) implements Serializable {}
