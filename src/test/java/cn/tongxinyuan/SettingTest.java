package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The administrator's list of settings and the code's are the same list. */
class SettingTest {

    private static final Path LIST = Path.of("server-config/tongxinyuan.env");
    private static final Path CODE = Path.of("src/main/java/cn/tongxinyuan/platform/setting/Setting.java");
    private static final String GOOD =
            """
            # Settings

            # Where data lies.
            TXY_DATA_DIR=data
            # Address of the database.
            # empty: the embedded one
            #TXY_DB_URL=
            """;

    /** Both or neither: as soon as one of the two lists exists, the other must. */
    @Test
    void theListsOfTheTreeAgree() throws ReflectiveOperationException {
        assertThat(Files.exists(LIST)).isEqualTo(Files.exists(CODE));
        if (Files.exists(CODE)) {
            Map<String, String> known = known();
            assertThat(known).isNotEmpty();
            assertThat(Settings.differences(known, SourceFile.read(LIST))).isEmpty();
        }
    }

    @Test
    void equalListsAgree() {
        assertThat(Settings.differences(Map.of("txy.data.dir", "data", "txy.db.url", ""), GOOD))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsSeen() {
        String file = GOOD + "\nTXY_BARE=1\n# Again.\nTXY_DATA_DIR=data\n# Left over.\nTXY_OLD=1\nsome words";
        Map<String, String> known =
                Map.of("txy.data.dir", "other", "txy.db.url", "", "txy.bare", "1", "txy.new", "1", "app.x", "");

        assertThat(Settings.differences(known, file))
                .containsExactlyInAnyOrder(
                        "TXY_BARE has no line of purpose above it",
                        "TXY_DATA_DIR is listed twice",
                        "TXY_DATA_DIR defaults to 'other', not to 'data'",
                        "TXY_OLD is read by nobody",
                        "TXY_NEW is not listed",
                        "APP_X is not listed",
                        "app.x does not start with txy.",
                        "not a setting: some words");
    }

    private static Map<String, String> known() throws ReflectiveOperationException {
        Class<?> type = Class.forName("cn.tongxinyuan.platform.setting.Setting");
        Map<String, String> known = new HashMap<>();
        for (Object setting : List.of(type.getEnumConstants())) {
            known.put((String) read(type, setting, "key"), (String) read(type, setting, "defaultValue"));
        }
        return known;
    }

    private static Object read(Class<?> type, Object setting, String name) throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(setting);
    }
}
