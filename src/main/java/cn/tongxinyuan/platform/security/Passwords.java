package cn.tongxinyuan.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/** PBKDF2-HMAC-SHA512 with 210,000 iterations, and the rule for new passwords. */
@ApplicationScoped
public class Passwords {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int GIVEN_LENGTH = 14;
    private static final int LEAST_LENGTH = 8;
    private static final int LONG_ENOUGH = 12;
    private static final int LEAST_CLASSES = 3;

    @Inject
    Pbkdf2PasswordHash hash;

    private String ofNobody;

    @PostConstruct
    void initialize() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        ofNobody = hash(random());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Costs what a real comparison costs, so that an unknown name cannot be told by the time of the answer. */
    void pretend(String password) {
        hash.verify(password.toCharArray(), ofNobody);
    }

    /** At least 12 characters, or at least 8 of three kinds (upper, lower, digit, other). */
    static boolean isStrong(String password) {
        long classes = java.util.stream.Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(kind ->
                        java.util.regex.Pattern.compile(kind).matcher(password).find())
                .count();
        return password.length() >= LONG_ENOUGH || (password.length() >= LEAST_LENGTH && classes >= LEAST_CLASSES);
    }

    /** A password to hand over once. */
    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        while (password.length() < GIVEN_LENGTH) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
