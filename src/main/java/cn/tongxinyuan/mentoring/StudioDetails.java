package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A studio as it is founded.
 *
 * @param secretary code of the staff record of who leads it
 */
public record StudioDetails(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 20) String secretary,
        @NotBlank @Size(max = 60) String room,
        @NotNull LocalDate openedOn) {

    public StudioDetails {
        name = name == null ? null : Text.tidy(name);
        secretary = secretary == null ? null : Text.compact(secretary);
        room = room == null ? null : Text.tidy(room);
    }
}
