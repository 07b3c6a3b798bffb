package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an identity card by GB 11643-1999: region, day of birth, sequence, check character of ISO 7064. */
public final class IdentityNumber {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final Pattern CHARACTERS = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d*)?E\\+?\\d+");
    private static final String CHECK_CHARACTERS = "10X98765432";
    /** A number cell keeps 15 digits; more of them were lost before anybody looked. */
    private static final int EXACT_DIGITS = 15;

    private IdentityNumber() {}

    /** The number as it is kept: half-width, without spaces, X in upper case. */
    public static String normalised(Cell cell) {
        String text = Text.compact(cell.shown()).toUpperCase(Locale.ROOT);
        return text.startsWith("'") || text.startsWith("’") ? text.substring(1) : text;
    }

    /** Whether a spreadsheet has rounded the number away, so that no check may pass by chance. */
    public static boolean hasLostDigits(Cell cell, boolean card) {
        if (cell.isNumeric()) {
            return card || cell.shown().length() > EXACT_DIGITS;
        }
        return SCIENTIFIC.matcher(normalised(cell)).matches();
    }

    /** Key of the finding on a card's number, empty when it is a valid one. */
    public static Optional<String> flaw(String number, LocalDate today) {
        if (number.length() == OLD_LENGTH && number.chars().allMatch(Character::isDigit)) {
            return Optional.of("ID_LENGTH.old");
        }
        if (number.length() != LENGTH) {
            return Optional.of("ID_LENGTH");
        }
        if (!CHARACTERS.matcher(number).matches() || !isBirthday(number.substring(6, 14), today)) {
            return Optional.of("ID_CHECK_DIGIT.day");
        }
        return checkCharacter(number) == number.charAt(LENGTH - 1) ? Optional.empty() : Optional.of("ID_CHECK_DIGIT");
    }

    private static boolean isBirthday(String digits, LocalDate today) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return day.getYear() >= 1900 && !day.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    public static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int weight = 1;
            for (int power = LENGTH - 1 - i; power > 0; power--) {
                weight = weight * 2 % 11;
            }
            sum += (number.charAt(i) - '0') * weight;
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
