package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.CreditCode;
import cn.tongxinyuan.kernel.Mobile;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RefusedFields.Refusal;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a unit says about a partner.
 *
 * @param name of an organisation; of a resident how to be announced, null for the surname with 老师
 * @param creditCode of an organisation; of none else
 * @param person whom to call in an organisation, or the resident; null leaves it as it is
 * @param mobile of that person; null leaves it as it is
 * @param speciality code of the list {@code organization.help}; of a resident always
 * @param until last day of the co-operation; null where none was agreed
 */
public record PartnerDetails(
        @Size(max = 80) String name,
        @Size(max = 40) String creditCode,
        @Size(max = 40) String person,
        @Size(max = 30) String mobile,
        @Size(max = 20) String speciality,
        @NotNull LocalDate since,
        LocalDate until,
        @Size(max = 200) String remark) {

    /** Code list of what partners can do and communities need. */
    public static final String HELP = "organization.help";

    public PartnerDetails {
        name = filled(name) == null ? null : Text.name(name);
        creditCode = CreditCode.fold(filled(creditCode));
        person = filled(person) == null ? null : Text.name(person);
        mobile = Mobile.fold(filled(mobile));
        speciality = filled(speciality);
        remark = filled(remark);
    }

    private static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * @param complete whether name and mobile of a resident stand already
     * @throws RefusedFields {@code organization.rule.partner-name}, {@code .credit-code}, {@code .partner-person},
     *     {@code .partner-mobile}, {@code .partner-speciality}, {@code .partner-days}
     */
    void requireSound(PartnerKind kind, boolean complete) {
        List<Refusal> wrong = new ArrayList<>();
        if (kind.isOrganised()) {
            refuse(wrong, name == null, "name", "partner-name");
            refuse(wrong, !CreditCode.isOne(creditCode), "creditCode", "credit-code");
        } else {
            refuse(wrong, person == null && !complete, "person", "partner-person");
            refuse(wrong, mobile == null && !complete, "mobile", "partner-mobile");
            refuse(wrong, speciality == null, "speciality", "partner-speciality");
        }
        refuse(wrong, mobile != null && !Mobile.isOne(mobile), "mobile", "partner-mobile");
        refuse(wrong, until != null && until.isBefore(since), "until", "partner-days");
        if (!wrong.isEmpty()) {
            throw new RefusedFields(wrong);
        }
    }

    private static void refuse(List<Refusal> wrong, boolean is, String field, String rule) {
        if (is) {
            wrong.add(new Refusal(field, "organization.rule." + rule, List.of()));
        }
    }
}
