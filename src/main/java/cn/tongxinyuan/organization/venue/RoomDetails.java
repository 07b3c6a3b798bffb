package cn.tongxinyuan.organization.venue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is said about a room.
 *
 * @param purpose code of the list {@code organization.room}
 * @param capacity persons it holds
 */
public record RoomDetails(
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 20) String purpose,
        @NotNull @Min(1) @Max(5000) Integer capacity,
        @Size(max = 200) String equipment) {}
