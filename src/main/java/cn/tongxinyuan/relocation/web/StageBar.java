package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.NextStep;
import cn.tongxinyuan.relocation.StageEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    static List<Step> steps(HouseholdStage now, List<StageEntry> entries, NextStep next) {
        Map<HouseholdStage, String> days = entries.stream()
                .collect(Collectors.toMap(
                        StageEntry::stage, entry -> entry.enteredOn().toString().substring(5), (one, other) -> one));
        return Arrays.stream(HouseholdStage.values())
                .filter(stage -> stage != HouseholdStage.NOT_VISITED)
                .map(stage -> new Step(stage, state(stage, now, next), days.getOrDefault(stage, "")))
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

    /** Kind of the chip of a stage. */
    static String kind(HouseholdStage stage) {
        return switch (stage) {
            case NOT_VISITED -> "plain";
            case NEGOTIATING -> "warn";
            default -> "info";
        };
    }
}
