package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of files and words that stay out of them, on the real tree and on planted violations. */
class SourceTest {

    private static final Sources TREE = new Sources(Path.of("src"));

    @TempDir
    Path folder;

    @Test
    void theTreeIsRead() {
        assertThat(TREE.size()).isGreaterThan(30);
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(TREE.tooLong()).isEmpty();

        new Planting(folder)
                .file("main/java/A.java", "\n".repeat(401))
                .file("main/java/B.java", "\n".repeat(400))
                .file("main/java/package-info.java", "\n".repeat(61))
                .file("main/webapp/lamp/lamp-list.xhtml", "\n".repeat(251))
                .file("main/webapp/lamp/lamp-view.xhtml", "\n".repeat(250));
        assertThat(new Sources(folder).tooLong())
                .hasSize(3)
                .anyMatch(found -> found.startsWith("main/java/A.java has 401"))
                .anyMatch(found -> found.startsWith("main/java/package-info.java has 61"))
                .anyMatch(found -> found.startsWith("main/webapp/lamp/lamp-list.xhtml has 251"));
    }

    @Test
    void noFileHoldsABannedPattern() {
        assertThat(TREE.bannedPatterns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TO" + "DO later",
                "System" + ".out.println(1);",
                "System" + ".err.println(1);",
                "failure.printStack" + "Trace();",
                "Thread" + ".sleep(1);",
                "try {} catch (final Excep" + "tion all) {}",
                "try {} catch (Throw" + "able all) {}",
                "try {} catch (IOException | java.lang.Excep" + "tion all) {}",
                "@Dis" + "abled",
                "void aSentenceThatGoesOnAndOnAndOnAndOn" + "AndOnAndOnAndOnAndOnAndOnAndOn() {}",
                "rule.allowEmpty" + "Should(true)",
                "import lom" + "bok.Data;",
                "/** @auth" + "or nobody */",
                "String word = \"拆" + "迁\";",
                "Path.of(\"/ro" + "ot/x\")"
            })
    void aPlantedPatternIsSeen(String line) throws IOException {
        new Planting(folder).file("main/java/A.java", "class A {\n" + line + "\n}");

        assertThat(new Sources(folder).bannedPatterns()).hasSize(1);
    }

    @Test
    void namedExceptionsMayBeCaught() throws IOException {
        new Planting(folder).file("main/java/A.java", "try {} catch (IOException | SQLException broken) {}");

        assertThat(new Sources(folder).bannedPatterns()).isEmpty();
    }

    @Test
    void personsAreSynthetic() throws IOException {
        assertThat(TREE.realPersons()).isEmpty();

        new Planting(folder)
                .file("main/java/A.java", "\"3701051980" + "01011234\" \"1380" + "0001234\"")
                .file("main/java/B.java", "\"370199198001011234\" \"19900001234\" 1716166800000L 370105012003L");
        assertThat(new Sources(folder).realPersons())
                .hasSize(2)
                .allMatch(found -> found.startsWith("main/java/A.java"));
    }

    @Test
    void everyModuleHasItsSpecification() throws IOException {
        assertThat(TREE.packagesWithoutSpecification()).isEmpty();

        new Planting(folder)
                .file("main/java/cn/lamp/Lamp.java", "class Lamp {}")
                .file("main/java/cn/lamp/web/LampPage.java", "class LampPage {}")
                .file("main/java/cn/bulb/Bulb.java", "class Bulb {}")
                .file("main/java/cn/bulb/package-info.java", "package cn.bulb;")
                .file("main/java/cn/good/package-info.java", "/** Purpose. */ package cn.good;");
        assertThat(new Sources(folder).packagesWithoutSpecification())
                .containsExactly(
                        "main/java/cn/bulb has no package-info.java with its purpose",
                        "main/java/cn/lamp has no package-info.java with its purpose");
    }
}
