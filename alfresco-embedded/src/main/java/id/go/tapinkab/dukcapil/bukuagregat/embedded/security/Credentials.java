package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Passwords as salted PBKDF2 hashes; user names ignore case. */
final class Credentials {

    /** Low on purpose: this repository holds synthetic users, and tests log in often. */
    private static final int ITERATIONS = 1_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcTemplate jdbc;

    Credentials(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    private record Row(byte[] salt, byte[] hash, boolean enabled) {}

    private Row row(String userName) {
        List<Row> rows =
                jdbc.query(
                        "SELECT salt, hash, enabled FROM sec_credential WHERE user_name = lower(?)",
                        (r, i) -> new Row(r.getBytes(1), r.getBytes(2), r.getBoolean(3)),
                        userName);
        return rows.isEmpty() ? null : rows.get(0);
    }

    boolean exists(String userName) {
        return row(userName) != null;
    }

    boolean isEnabled(String userName) {
        Row row = row(userName);
        return row == null || row.enabled();
    }

    boolean matches(String userName, char[] password) {
        Row row = row(userName);
        return row != null
                && row.enabled()
                && MessageDigest.isEqual(row.hash(), hash(password, row.salt()));
    }

    void set(String userName, char[] password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(password, salt);
        jdbc.update(
                "INSERT INTO sec_credential (user_name, salt, hash) VALUES (lower(?), ?, ?)"
                        + " ON CONFLICT (user_name) DO UPDATE SET salt = ?, hash = ?",
                userName,
                salt,
                hash,
                salt,
                hash);
    }

    void enable(String userName, boolean enabled) {
        jdbc.update(
                "UPDATE sec_credential SET enabled = ? WHERE user_name = lower(?)",
                enabled,
                userName);
    }

    void delete(String userName) {
        jdbc.update("DELETE FROM sec_credential WHERE user_name = lower(?)", userName);
    }

    private static byte[] hash(char[] password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password, salt, ITERATIONS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks PBKDF2WithHmacSHA256", e);
        }
    }
}
