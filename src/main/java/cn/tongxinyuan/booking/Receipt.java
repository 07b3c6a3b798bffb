package cn.tongxinyuan.booking;

import java.security.SecureRandom;

/** Receipts of bookings: random words that nobody can guess. */
final class Receipt {

    /** Without letters that look or sound like others when read out on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipt() {}

    /** Two groups of four, such as {@code K7PM-3XQD}. */
    static String next() {
        StringBuilder receipt = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            if (i == GROUP) {
                receipt.append('-');
            }
            receipt.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return receipt.toString();
    }
}
