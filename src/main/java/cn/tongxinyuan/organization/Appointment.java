package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Who takes up what where: a role's code, a unit, the first day, and for posts of the past the last one. */
public record Appointment(@NotNull ScopePath unit, @NotNull String role, @NotNull LocalDate from, LocalDate to) {}
