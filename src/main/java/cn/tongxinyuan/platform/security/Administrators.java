package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.setting.RefusedSetting;
import cn.tongxinyuan.platform.setting.Setting;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three administrators (三员分立: 系统管理员、安全管理员、审计管理员). None of them may create, disable or reset the account of
 * another, so that nobody can act as two; a lost password is given anew by whoever deploys the system.
 */
final class Administrators {

    static final List<String> USERNAMES = List.of("sysadmin", "secadmin", "auditadmin");

    private static final Pattern ORDER = Pattern.compile("(\\w+)@(\\d{4}-\\d{2}-\\d{2})");

    private Administrators() {}

    static String role(String username) {
        return "platform." + username;
    }

    static boolean isRole(String role) {
        return USERNAMES.stream().map(Administrators::role).anyMatch(own -> own.equals(role));
    }

    /** @throws RuleViolation {@code platform.rule.administrator-account} for the role of an administrator */
    static void requireOrdinary(String role) {
        if (isRole(role)) {
            throw new RuleViolation("platform.rule.administrator-account");
        }
    }

    /**
     * Whose password is ordered anew today; empty where none is, or was for another day: left in the settings, an order
     * does nothing more.
     *
     * @param order value of {@link Setting#ADMINISTRATOR_RESET}, empty where it is not given
     * @throws RefusedSetting when it cannot be read
     */
    static Optional<String> toBeReset(String order, LocalDate today) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        Matcher parts = ORDER.matcher(order);
        if (!parts.matches() || !USERNAMES.contains(parts.group(1))) {
            throw unreadable(null);
        }
        try {
            return LocalDate.parse(parts.group(2)).equals(today) ? Optional.of(parts.group(1)) : Optional.empty();
        } catch (DateTimeParseException e) {
            throw unreadable(e);
        }
    }

    private static RefusedSetting unreadable(DateTimeParseException cause) {
        return new RefusedSetting(
                Setting.ADMINISTRATOR_RESET.key() + " must be one of " + String.join(", ", USERNAMES)
                        + ", an @ and the day, such as auditadmin@2024-05-20",
                cause);
    }
}
