package cn.tongxinyuan.organization.venue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is said about a service.
 *
 * @param minutes how long it usually takes; null where that is not known
 * @param materials what to bring; null for nothing
 */
public record ServiceDetails(
        @NotBlank @Size(max = 60) String name,
        @NotNull ServiceGroup group,
        @NotNull WeekHours week,
        @Min(1) @Max(600) Integer minutes,
        @Size(max = 200) String materials) {}
