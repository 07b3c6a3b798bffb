package cn.tongxinyuan.bench;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** An account put into an empty database, hashed as the product hashes. */
public final class Staff {

    private static final int ITERATIONS = 210_000;
    private static final int HASH_BITS = 256;

    private Staff() {}

    public static void hire(Connection connection, String username, String role, String password) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            long id = 1 + Integer.toUnsignedLong(username.hashCode());
            sql.execute("insert into platform_account (id, version, username, display_name, password_hash, must_change,"
                    + " disabled, failures) values (" + id + ", 1, '" + username + "', '测试账号', '" + hash(password)
                    + "', false, false, 0)");
            sql.execute("insert into platform_post (id, version, account_id, role_code, scope, valid_from)"
                    + " values (" + id + ", 1, " + id + ", '" + role + "', '370105', date '2024-01-01')");
        }
    }

    private static String hash(String password) {
        byte[] salt = new byte[32];
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + ITERATIONS + ":" + text.encodeToString(salt) + ":"
                    + text.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
