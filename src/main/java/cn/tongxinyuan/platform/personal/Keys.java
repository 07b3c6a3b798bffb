package cn.tongxinyuan.platform.personal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of one installation by version. */
final class Keys {

    private static final int LENGTH = 32;
    private static final int HIGHEST = 127;
    private static final byte[] INDEX_LABEL = "blind-index".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final NavigableMap<Integer, SecretKey> byVersion = new TreeMap<>();
    private final SecretKey index;

    private Keys(NavigableMap<Integer, byte[]> secrets) {
        secrets.forEach((version, secret) -> byVersion.put(version, new SecretKeySpec(secret, "AES")));
        index = new SecretKeySpec(
                hmac(new SecretKeySpec(secrets.firstEntry().getValue(), "HmacSHA256"), INDEX_LABEL), "HmacSHA256");
    }

    /**
     * Reads the lines of a key file.
     *
     * @throws IllegalArgumentException naming the line that is no key, never its content
     */
    static Keys parse(List<String> lines) {
        NavigableMap<Integer, byte[]> secrets = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                parse(line, i + 1, secrets);
            }
        }
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("the key file holds no key");
        }
        return new Keys(secrets);
    }

    private static void parse(String line, int number, NavigableMap<Integer, byte[]> secrets) {
        String[] words = line.split("\\s+", -1);
        boolean form = words.length == 2 && words[0].matches("\\d{1,3}") && words[1].matches("[A-Za-z0-9+/]{43}=");
        int version = form ? Integer.parseInt(words[0]) : 0;
        if (version < 1 || version > HIGHEST || secrets.containsKey(version)) {
            throw new IllegalArgumentException("line " + number + " of the key file is no key, or repeats a version");
        }
        secrets.put(version, Base64.getDecoder().decode(words[1]));
    }

    /** A line with a new random key. */
    static String newLine(int version, SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        String line = version + " " + Base64.getEncoder().encodeToString(secret);
        Arrays.fill(secret, (byte) 0);
        return line;
    }

    int newest() {
        return byVersion.lastKey();
    }

    /** The key of a version, null where this installation has none. */
    SecretKey version(int version) {
        return byVersion.get(version);
    }

    byte[] indexOf(byte[] plain) {
        return hmac(index, plain);
    }

    private static byte[] hmac(SecretKey key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
