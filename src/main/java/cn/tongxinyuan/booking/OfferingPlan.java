package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What a host says about something that has seats.
 *
 * @param centre code of the service centre it takes place in
 * @param cancelUntil until when a seat can be given back; the start where null
 * @param counterQuota seats kept for counter and telephone until shortly before the start; 0 where all
 *     channels book from all seats; null for the usual share
 * @param communities codes of the communities whose residents may book; everybody where empty
 * @param perPerson most seats of one booking, companions included; null for the usual number
 */
public record OfferingPlan(
        @NotBlank @Size(max = 80) String title,
        @NotNull OfferingKind kind,
        @NotBlank @Size(max = 30) String centre,
        @Size(max = 40) String room,
        @NotNull Instant start,
        @NotNull Instant end,
        @NotNull @Min(1) @Max(5000) Integer capacity,
        @NotNull Instant bookingOpens,
        @NotNull Instant bookingCloses,
        Instant cancelUntil,
        @Min(0) @Max(5000) Integer counterQuota,
        boolean waitingList,
        @NotNull SeatMode mode,
        @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = "\\d{12}") String> communities,
        @Min(1) @Max(50) Integer perPerson) {

    /**
     * Refuses hours that do not follow each other.
     *
     * @throws RuleViolation {@code booking.rule.end-before-start}, {@code booking.rule.closes-before-opens}, {@code
     *     booking.rule.closes-after-start}, {@code booking.rule.cancel-after-start}, {@code booking.rule.quota-over-capacity}
     */
    void requireOrdered() {
        refuse(!start.isBefore(end), "booking.rule.end-before-start");
        refuse(!bookingOpens.isBefore(bookingCloses), "booking.rule.closes-before-opens");
        refuse(bookingCloses.isAfter(start), "booking.rule.closes-after-start");
        refuse(cancelUntil != null && cancelUntil.isAfter(start), "booking.rule.cancel-after-start");
        refuse(counterQuota != null && counterQuota > capacity, "booking.rule.quota-over-capacity");
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new RuleViolation(key);
        }
    }
}
