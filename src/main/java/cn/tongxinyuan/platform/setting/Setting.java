package cn.tongxinyuan.platform.setting;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting an administrator may give, as MicroProfile Config key or environment variable ({@code txy.data.dir} is
 * {@code TXY_DATA_DIR}). {@code server-config/tongxinyuan.env} is the same list with one line of purpose each.
 */
public enum Setting {
    DATA_DIR("txy.data.dir", "data"),
    DEMO("txy.demo", "false"),
    DB_CLASS("txy.db.class", "org.h2.jdbcx.JdbcDataSource"),
    /** Default: an embedded database inside the data directory, see {@link DefaultSettings}. */
    DB_URL("txy.db.url", ""),
    DB_USER("txy.db.user", "tongxinyuan"),
    /** The default opens the embedded database only; any other refuses to start without a password of its own. */
    DB_PASSWORD("txy.db.password", "embedded"),
    CLOCK_FIXED("txy.clock.fixed", ""),
    KEY_FILE("txy.key.file", ""),
    HELP_PHONE("txy.help.phone", ""),
    ADMINISTRATOR_RESET("txy.administrator.reset", ""),
    LOGIN_FAILURES("txy.login.failures", "5"),
    LOGIN_LOCK_MINUTES("txy.login.lock.minutes", "15"),
    TOKEN_HOURS("txy.token.hours", "8"),
    REST_PER_SECOND("txy.rest.per.second", "1000"),
    RESIDENT_PER_MINUTE("txy.rest.resident.per.minute", "60"),
    VISITOR_PER_MINUTE("txy.open.visitor.per.minute", "30"),
    /** Default: as whoever prints a code has reached the product. */
    OPEN_ADDRESS("txy.open.address", ""),
    JOB_LEASE_SECONDS("txy.job.lease.seconds", "15"),
    IMPORT_UNDO_HOURS("txy.import.undo.hours", "24"),
    DRAFT_DAYS("txy.draft.days", "30"),
    ATTACHMENT_MEGABYTES("txy.attachment.megabytes", "20"),
    BULK_ROWS("txy.bulk.rows", "2000");

    private final String key;
    private final String defaultValue;

    Setting(String key, String defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** Name of the environment variable that carries this setting. */
    public String variable() {
        return key.replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }

    /** The value given, or the default; empty where neither says anything. */
    public Optional<String> text() {
        String given = ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .orElse("")
                .strip();
        return Optional.of(given.isEmpty() ? defaultValue : given).filter(value -> !value.isEmpty());
    }

    public boolean isOn() {
        return text().map(Boolean::parseBoolean).orElse(false);
    }

    /**
     * The value as a whole number.
     *
     * @throws RefusedSetting when it is none; the message names the key
     */
    public int number() {
        try {
            return Integer.parseInt(text().orElse(""));
        } catch (NumberFormatException e) {
            throw new RefusedSetting(key + " must be a whole number", e);
        }
    }

    /** Where the embedded database, keys and first passwords lie. */
    public static Path dataDirectory() {
        return Path.of(DATA_DIR.text().orElseThrow()).toAbsolutePath().normalize();
    }
}
