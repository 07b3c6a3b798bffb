package cn.tongxinyuan.booking;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words that nobody can guess: receipts of bookings, lots and secrets of draws. */
final class Receipt {

    /** Without letters that look or sound like others when read out on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;
    private static final int LOT_BYTES = 8;
    private static final int SECRET_BYTES = 32;
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

    /** A lot: 16 hexadecimal digits that say nothing of the booking. */
    static String lot() {
        return hex(LOT_BYTES);
    }

    /** A secret of a draw: 64 hexadecimal digits. */
    static String secret() {
        return hex(SECRET_BYTES);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
