package cn.tongxinyuan.organization.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One record of somebody's work, as whoever judges or objects can look it up.
 *
 * @param on day it counts for
 * @param words what it was, without personal data
 * @param amount what it adds, in the unit of its source
 * @param address page of the record below the context root; empty for none
 */
public record Fact(LocalDate on, String words, BigDecimal amount, String address) {}
