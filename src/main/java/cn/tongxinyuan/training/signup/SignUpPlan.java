package cn.tongxinyuan.training.signup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * How one signs up for a class.
 *
 * @param centre code of the service centre of a community that shows it and answers questions
 * @param seats kept for those who sign up
 * @param closes also until when one can give the seat back
 */
public record SignUpPlan(
        @NotBlank @Size(max = 30) String centre,
        @Min(1) @Max(500) int seats,
        @NotNull Instant opens,
        @NotNull Instant closes) {}
