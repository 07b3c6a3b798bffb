package cn.tongxinyuan.platform.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses a misspelt or incomplete configuration before anything is touched. */
public final class SettingCheck {

    private SettingCheck() {}

    public static void run() {
        Set<String> given = new TreeSet<>();
        ConfigProvider.getConfig().getPropertyNames().forEach(given::add);
        refuseUnknown(given);
        boolean embedded = Setting.DB_CLASS.text().orElse("").startsWith("org.h2.");
        if (!embedded) {
            require(Setting.DB_URL);
            require(Setting.DB_PASSWORD);
        }
        Setting.LOGIN_FAILURES.number();
        Setting.LOGIN_LOCK_MINUTES.number();
        Setting.TOKEN_HOURS.number();
        Setting.JOB_LEASE_SECONDS.number();
        Setting.IMPORT_UNDO_HOURS.number();
        Setting.DRAFT_DAYS.number();
    }

    static void refuseUnknown(Set<String> given) {
        Set<String> known = Arrays.stream(Setting.values())
                .flatMap(setting -> java.util.stream.Stream.of(setting.key(), setting.variable()))
                .collect(Collectors.toSet());
        String unknown = given.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("txy[._].*"))
                .filter(name -> !known.contains(name))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new RefusedSetting(
                    "unknown setting " + unknown + "; known are those of server-config/tongxinyuan.env");
        }
    }

    private static void require(Setting setting) {
        String source = ConfigProvider.getConfig().getConfigValue(setting.key()).getSourceName();
        if (setting.text().isEmpty() || source == null || DefaultSettings.NAME.equals(source)) {
            throw new RefusedSetting("missing setting " + setting.key() + " (" + setting.variable() + ")");
        }
    }
}
