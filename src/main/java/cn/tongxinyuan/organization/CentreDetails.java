package cn.tongxinyuan.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an office says about a centre and may correct later. */
public record CentreDetails(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 120) String address,
        @NotNull Position position,
        @Size(max = 200) String remark) {}
