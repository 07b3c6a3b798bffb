package cn.tongxinyuan.platform.rest;

import java.util.Map;

/** Stable codes for what the annotations of Bean Validation refuse. */
final class FieldCodes {

    private static final Map<String, String> BY_ANNOTATION = Map.ofEntries(
            Map.entry("NotNull", "REQUIRED"),
            Map.entry("NotBlank", "REQUIRED"),
            Map.entry("NotEmpty", "REQUIRED"),
            Map.entry("Size", "LENGTH"),
            Map.entry("Pattern", "FORMAT"),
            Map.entry("Email", "FORMAT"),
            Map.entry("Digits", "FORMAT"),
            Map.entry("Min", "RANGE"),
            Map.entry("Max", "RANGE"),
            Map.entry("DecimalMin", "RANGE"),
            Map.entry("DecimalMax", "RANGE"),
            Map.entry("Positive", "RANGE"),
            Map.entry("PositiveOrZero", "RANGE"));

    private FieldCodes() {}

    static String code(String annotation) {
        return BY_ANNOTATION.getOrDefault(annotation, "INVALID");
    }
}
