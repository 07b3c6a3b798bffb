package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.Mobile;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is known of a teacher; see {@link Teacher}.
 *
 * @param mobile null to leave it as it is
 */
public record TeacherDetails(
        @NotBlank @Size(max = 40) String name,
        @Size(max = 30) String mobile,
        @Size(max = 60) String affiliation,
        LocalDate contractFrom,
        LocalDate contractTo,
        @Size(max = 1000) String contract,
        LocalDate checkedUntil) {

    public TeacherDetails {
        name = name == null ? null : Text.name(name);
        mobile = mobile == null || mobile.isBlank() ? null : Mobile.fold(mobile);
    }

    /** @throws RuleViolation {@code nightschool.rule.contract-days}, {@code .mobile} */
    void requireOrdered() {
        if (contractFrom != null && contractTo != null && contractTo.isBefore(contractFrom)) {
            throw new RuleViolation("nightschool.rule.contract-days");
        }
        if (mobile != null && !Mobile.isOne(mobile)) {
            throw new RuleViolation("nightschool.rule.mobile");
        }
    }
}
