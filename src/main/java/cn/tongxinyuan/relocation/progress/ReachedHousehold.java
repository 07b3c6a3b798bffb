package cn.tongxinyuan.relocation.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A household that had reached a stage, without names.
 *
 * @param floorArea 建筑面积, m²
 * @param reachedOn the day it did
 */
public record ReachedHousehold(String area, String number, BigDecimal floorArea, LocalDate reachedOn, String rollKey) {}
