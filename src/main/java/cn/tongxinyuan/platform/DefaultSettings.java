package cn.tongxinyuan.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Defaults below every other source. The data source of {@code web.xml} takes its values from here when nothing else is
 * given: a database file inside the data directory, wherever that is (H2 wants an absolute path).
 */
public class DefaultSettings implements ConfigSource {

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
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
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

    private static Path embeddedDatabase() {
        String fromProperty = System.getProperty(Setting.DATA_DIR.key());
        String fromVariable = System.getenv(Setting.DATA_DIR.variable());
        String directory = fromProperty != null
                ? fromProperty
                : fromVariable != null ? fromVariable : Setting.DATA_DIR.defaultValue();
        return Path.of(directory).toAbsolutePath().normalize().resolve("tongxinyuan");
    }
}
