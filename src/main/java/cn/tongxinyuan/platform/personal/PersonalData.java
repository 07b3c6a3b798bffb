package cn.tongxinyuan.platform.personal;

import cn.tongxinyuan.platform.setting.RefusedSetting;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Seals, opens and indexes personal data. Sealed texts are Base64 for a {@code varchar} of about
 * {@code 4 * (3 * characters + 29) / 3}; a blind index is {@code varchar(64)}. Normalise before sealing and indexing:
 * {@code 370199…x} and {@code 370199…X} have different indexes.
 */
@ApplicationScoped
public class PersonalData {

    private Sealing sealing;

    /**
     * Reads the key file, or makes one.
     *
     * @param mayCreate whether nothing was ever sealed in this database
     * @throws RefusedSetting when the file is missing though something was sealed, or is no key file
     */
    void load(boolean mayCreate) {
        Path file = file();
        try {
            if (!Files.exists(file)) {
                if (!mayCreate) {
                    throw new RefusedSetting("key file " + file + " (" + Setting.KEY_FILE.key()
                            + ") is missing, but this database holds personal data sealed with it");
                }
                create(file);
            }
            sealing = new Sealing(Keys.parse(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new RefusedSetting("key file " + file + " (" + Setting.KEY_FILE.key() + ") cannot be used", e);
        } catch (IllegalArgumentException e) {
            throw new RefusedSetting(Setting.KEY_FILE.key() + ": " + e.getMessage(), e);
        }
    }

    /** Seals a text; null stays null. */
    public String seal(String plain) {
        return plain == null
                ? null
                : Base64.getEncoder().encodeToString(sealing.seal(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Opens a sealed text; null stays null.
     *
     * @throws SealBroken when it was changed or sealed elsewhere
     */
    public String open(String sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            return new String(sealing.open(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SealBroken("sealed value is no Base64", e);
        }
    }

    /** Seals bytes, such as an attachment. */
    public byte[] seal(byte[] plain) {
        return sealing.seal(plain);
    }

    /**
     * Opens sealed bytes.
     *
     * @throws SealBroken when they were changed or sealed elsewhere
     */
    public byte[] open(byte[] sealed) {
        return sealing.open(sealed);
    }

    /** Keyed HMAC-SHA-256 of a normalised text, to find a person by number without opening anything; null stays null. */
    public String blindIndex(String plain) {
        return plain == null ? null : sealing.blindIndex(plain);
    }

    private static Path file() {
        return Setting.KEY_FILE
                .text()
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElseGet(() -> Setting.dataDirectory().resolve("keys").resolve("personal-data.key"));
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, List.of(Keys.newLine(1, new SecureRandom())));
    }
}
