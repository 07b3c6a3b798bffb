package cn.tongxinyuan.nightschool;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When a lesson takes place. */
public record LessonPlan(@NotNull Instant start, @NotNull Instant end) {}
