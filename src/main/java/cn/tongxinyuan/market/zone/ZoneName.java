package cn.tongxinyuan.market.zone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a zone is to be called. @param from first day of the name */
public record ZoneName(
        @NotBlank @Size(max = 20) String name, @NotBlank @Size(max = 60) String englishName, @NotNull LocalDate from) {}
