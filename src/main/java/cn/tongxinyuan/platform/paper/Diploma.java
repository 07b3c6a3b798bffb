package cn.tongxinyuan.platform.paper;

/**
 * A certificate on one page that lies on its side.
 *
 * @param number as it is printed, with its label
 * @param holder whom it names, above the text
 * @param text what it certifies
 * @param issuer below at the right, above the day
 * @param check below at the left: how its number is checked
 * @param code address of that check, printed beside it for phones to read
 */
public record Diploma(
        String title,
        String number,
        String holder,
        String text,
        String issuer,
        String day,
        String check,
        String code) {}
