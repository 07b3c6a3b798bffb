package cn.tongxinyuan.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Somebody new in the register, with the first post. */
public record EnrolStaff(@NotNull @Valid StaffDetails details, @NotNull @Valid Appointment post) {}
