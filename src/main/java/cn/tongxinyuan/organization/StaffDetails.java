package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an office says about somebody and may correct later, folded as it is stored.
 *
 * @param phone a mobile of 11 digits, or a landline as area code, hyphen, number; null for none
 */
public record StaffDetails(@NotBlank @Size(max = 40) String name, String phone, @Size(max = 200) String remark) {

    private static final String PHONE = "1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}";

    public StaffDetails {
        name = name == null ? null : Text.name(name);
        phone = phone == null || phone.isBlank() ? null : Text.compact(phone);
        if (phone != null && !phone.startsWith("0")) {
            phone = phone.replace("-", "");
        }
        if (phone != null && !phone.matches(PHONE)) {
            throw new RuleViolation("organization.rule.phone");
        }
    }
}
