package cn.tongxinyuan.platform.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The arithmetic of a draw. Lots and their hash are published, then the hash of a secret; a witness says a number, the secret
 * is revealed, and the order is that of the keyed hashes: nobody alone can choose it, everybody can recompute it.
 */
public final class Ranking {

    private static final String HMAC = "HmacSHA256";

    private Ranking() {}

    /** Hexadecimal SHA-256 of all lots, sorted, joined by line feeds. */
    public static String listHash(Collection<String> lots) {
        return sha256(lots.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** Hexadecimal SHA-256 of the secret as text. */
    public static String commitment(String secret) {
        return sha256(secret);
    }

    /** The lots by ascending HMAC-SHA-256 under the key {@code secret|witness}. */
    public static List<String> order(Collection<String> lots, String secret, String witness) {
        Map<String, String> keyed = new HashMap<>();
        Mac mac = mac(secret + "|" + witness);
        lots.forEach(lot -> keyed.put(lot, hex(mac.doFinal(lot.getBytes(StandardCharsets.UTF_8)))));
        return lots.stream().sorted(Comparator.comparing(keyed::get)).toList();
    }

    private static Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
