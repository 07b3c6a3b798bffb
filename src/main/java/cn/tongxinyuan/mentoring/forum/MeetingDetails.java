package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A meeting as it was held. */
public record MeetingDetails(
        @NotNull MeetingKind kind,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 60) String place,
        @NotBlank @Size(max = 80) String topic,
        @NotBlank @Size(max = 2000) String minutes) {

    public MeetingDetails {
        place = place == null ? null : Text.tidy(place);
        topic = topic == null ? null : Text.tidy(topic);
        minutes = minutes == null ? null : minutes.strip();
    }
}
