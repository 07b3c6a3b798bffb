package cn.tongxinyuan.platform.setting;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Defaults below every other source. The data source of {@code web.xml} takes its values from here when nothing else is
 * given: a database file inside the data directory, wherever that is (H2 wants an absolute path). A commit is written at
 * once (H2 would otherwise keep it half a second in memory, and a killed server would have lost what it had confirmed).
 */
public class DefaultSettings implements ConfigSource {

    private static final Logger LOG = System.getLogger(DefaultSettings.class.getName());

    static final String NAME = "txy-defaults";

    @Override
    public Set<String> getPropertyNames() {
        return Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toSet());
    }

    @Override
    public int getOrdinal() {
        return 50;
    }

    @Override
    public String getValue(String name) {
        if (name.equals(Setting.DB_URL.key())) {
            return "jdbc:h2:file:" + embeddedDatabase() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000";
        }
        if (name.equals(Setting.DB_PASSWORD.key()) && !given(Setting.DB_CLASS).startsWith("org.h2.")) {
            // the persistence unit connects before the settings are checked, so the cause is named here
            LOG.log(
                    Level.ERROR,
                    "同心圆 does not start: missing setting {0} ({1})",
                    Setting.DB_PASSWORD.key(),
                    Setting.DB_PASSWORD.variable());
            return null;
        }
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(name))
                .map(Setting::defaultValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** Before any configuration stands: the property, the variable, or the default. */
    private static String given(Setting setting) {
        String fromProperty = System.getProperty(setting.key());
        String fromVariable = System.getenv(setting.variable());
        return fromProperty != null ? fromProperty : fromVariable != null ? fromVariable : setting.defaultValue();
    }

    private static Path embeddedDatabase() {
        return Path.of(given(Setting.DATA_DIR)).toAbsolutePath().normalize().resolve("tongxinyuan");
    }
}
