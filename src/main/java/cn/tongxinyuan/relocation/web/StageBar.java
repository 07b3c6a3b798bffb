package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.NextStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The way of a household as steps: what is done and when, what is under way, what is blocked, what comes. */
final class StageBar {

    private StageBar() {}

    /**
     * One step.
     *
     * @param state done, now, blocked or next
     * @param note month and day it was reached, empty for what has not been
     */
    public record Step(HouseholdStage stage, String state, String note) {}

    static List<Step> steps(HouseholdStage now, Map<HouseholdStage, LocalDate> reached, NextStep next) {
        return Arrays.stream(HouseholdStage.values())
                .filter(stage -> stage != HouseholdStage.NOT_VISITED)
                .map(stage -> new Step(stage, state(stage, now, next), day(reached.get(stage))))
                .toList();
    }

    private static String state(HouseholdStage stage, HouseholdStage now, NextStep next) {
        if (now.reached(stage)) {
            return stage == now && next.stage() == null ? "now" : "done";
        }
        if (stage == next.stage()) {
            return next.obstacle() == null ? "now" : "blocked";
        }
        return "next";
    }

    private static String day(LocalDate reached) {
        return reached == null ? "" : reached.toString().substring(5);
    }

    /** Kind of the chip of a stage. */
    static String kind(HouseholdStage stage) {
        return switch (stage) {
            case NOT_VISITED -> "plain";
            case NEGOTIATING -> "warn";
            default -> "info";
        };
    }
}
