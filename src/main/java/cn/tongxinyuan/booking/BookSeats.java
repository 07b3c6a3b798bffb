package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Mobile;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody wants seats.
 *
 * @param offering code
 * @param name of the resident, as they are called
 * @param mobile of the resident; blanks, hyphens and +86 are passed over
 * @param community code of where the resident lives
 * @param companions who come along
 * @param together whether the group wants all of its seats or none
 * @param guardian name of the guardian who consents, where that is needed; null elsewhere
 */
public record BookSeats(
        @NotBlank String offering,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 30) String mobile,
        @NotNull @Pattern(regexp = "\\d{12}") String community,
        @Min(0) @Max(49) int companions,
        @NotNull Channel channel,
        boolean together,
        @Size(max = 40) String guardian) {

    /**
     * Who books, as it is kept.
     *
     * @param key keyed hash of name and mobile
     */
    record Resident(String nameSealed, String mobileSealed, String guardianSealed, String key) {}

    public BookSeats {
        guardian = guardian == null || guardian.isBlank() ? null : Text.name(guardian);
        name = name == null ? null : Text.name(name);
        mobile = Mobile.fold(mobile);
    }

    /** Without a guardian. */
    public BookSeats(
            String offering,
            String name,
            String mobile,
            String community,
            int companions,
            Channel channel,
            boolean together) {
        this(offering, name, mobile, community, companions, channel, together, null);
    }

    /** @throws RuleViolation {@code booking.rule.mobile} */
    void requireMobile() {
        if (!Mobile.isOne(mobile)) {
            throw new RuleViolation("booking.rule.mobile");
        }
    }

    Resident resident(PersonalData personal) {
        return new Resident(
                personal.seal(name), personal.seal(mobile), personal.seal(guardian), personal.blindIndex(person()));
    }

    int seats() {
        return companions + 1;
    }

    /** What tells a person from others: the name as it is searched for, and the mobile. */
    String person() {
        return Text.key(name) + " " + mobile;
    }
}
