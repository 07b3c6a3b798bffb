package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text exists in both languages, and every text that is asked for exists. */
class MessageTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Bundles TREE = new Bundles(MAIN.resolve("resources/cn/tongxinyuan"));

    @TempDir
    Path folder;

    private Bundles planted;

    @BeforeEach
    void plant() throws IOException {
        new Planting(folder)
                .file(
                        "lamp/messages.properties",
                        """
                        lamp.lamp-list.title=灯具台账
                        lamp.lamp-list.count=共 {0} 盏
                        lamp.lamp-list.empty=
                        lamp.lamp-list.only-chinese=只有中文
                        lamp.lamp-list.english=Lamps
                        lamp.lamp-list.format=PDF
                        lamp.lamp-list.hint=共 {0} 盏
                        lamp.lamp-list.title=灯具台账
                        bulb.lamp-list.title=灯泡
                        lamp.LampStatus.ON=亮
                        lamp.LampStatus.BROKEN=坏
                        """)
                .file(
                        "lamp/messages_en.properties",
                        """
                        lamp.lamp-list.title=Lamps
                        lamp.lamp-list.count={1} lamps
                        lamp.lamp-list.empty=None
                        lamp.lamp-list.english=Lamps
                        lamp.lamp-list.format=PDF
                        lamp.lamp-list.hint={0} of the district's lamps
                        lamp.lamp-list.only-english=English only
                        bulb.lamp-list.title=灯泡
                        lamp.LampStatus.ON=On
                        lamp.LampStatus.BROKEN=Broken
                        """)
                .file("lamp/texts.properties", "a=b");
        planted = new Bundles(folder);
    }

    @Test
    void bundlesOfTheTreeAgreeInBothLanguages() {
        assertThat(TREE.problems()).isEmpty();
    }

    @Test
    void everyModuleWithPagesHasABundle() {
        assertThat(TREE.modules()).containsAll(Views.modulesWithViews(MAIN.resolve("webapp")));
    }

    @Test
    void plantedFlawsOfBundlesAreSeen() {
        assertThat(planted.problems())
                .containsExactlyInAnyOrder(
                        "lamp/messages.properties has lamp.lamp-list.title twice",
                        "lamp/texts.properties is no bundle of a module",
                        "lamp.lamp-list.count has different placeholders in Chinese and English",
                        "lamp.lamp-list.empty has no text",
                        "lamp.lamp-list.only-chinese is missing in English",
                        "lamp.lamp-list.only-english is missing in Chinese",
                        "lamp.lamp-list.english is not Chinese: Lamps",
                        "lamp.lamp-list.hint has a lonely apostrophe, which hides its placeholders",
                        "bulb.lamp-list.title does not start with its module lamp",
                        "bulb.lamp-list.title is not English: 灯泡");
    }

    @Test
    void everyConstantOfANamedEnumHasAText() {
        assertThat(TREE.enumProblems(enums())).isEmpty();

        assertThat(planted.enumProblems(Map.of("lamp.LampStatus", List.of("ON", "OFF"), "lamp.Colour", List.of("RED"))))
                .containsExactly(
                        "lamp.LampStatus.BROKEN names no constant of an enum", "lamp.LampStatus.OFF has no text");
    }

    @Test
    void everyTextThatCodeAsksForExists() {
        assertThat(TREE.unknownKeys(
                        SourceFile.under(MAIN.resolve("java"), Set.of("java")), ArchitectureTest.MAY_USE.keySet()))
                .isEmpty();

        SourceFile code = new SourceFile(
                "Lamp.java",
                """
                /** Not asked for: "lamp.rule.comment". */
                f("lamp.lamp-list.title"); f("lamp.rule.gone"); f("lamp.view"); f("other.rule.gone");
                f("lamp.LampStatus." + status); f("lamp.Colour." + colour);
                """);
        assertThat(planted.unknownKeys(List.of(code), Set.of("lamp")))
                .containsExactly(
                        "Lamp.java asks for unknown message lamp.rule.gone",
                        "Lamp.java asks for unknown message lamp.Colour.");
    }

    @Test
    void everyPermissionHasAName() {
        List<String> names = permissions()
                .map(code -> code.replaceFirst("\\.", ".permission."))
                .toList();

        assertThat(names).hasSizeGreaterThan(10).allMatch(TREE::knows);
    }

    /** Codes of all permissions of all modules. */
    private static Stream<String> permissions() {
        return Tree.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Tree.ROOT + ".platform.security.Permissions"))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getFields()))
                .map(MessageTest::value);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static Map<String, List<String>> enums() {
        return Tree.CLASSES.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> !type.isAnonymousClass())
                .collect(Collectors.toMap(
                        type -> type.getPackageName()
                                        .substring(Tree.ROOT.length() + 1)
                                        .split("\\.", 2)[0]
                                + "." + type.getSimpleName(),
                        type -> type.getFields().stream()
                                .filter(field -> field.getRawType().equals(type)
                                        && field.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.ENUM))
                                .map(field -> field.getName())
                                .toList(),
                        (one, same) -> one));
    }
}
