package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile or broken file ends in one finding, soon and in little memory. */
@Tag("heavy")
class HostileWorkbookTest {

    private static final Duration BOUND = Duration.ofSeconds(5);
    /** The reader itself needs a few MB; the file of at most 10 MB is held as it came. */
    private static final String SMALL_HEAP = "-Xmx80m";

    static Stream<String> names() {
        return HostileFiles.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsInOneFindingWithinFiveSeconds(String name) {
        HostileFiles.Hostile hostile = HostileFiles.all().get(name);
        byte[] file = hostile.file().get();

        ReadReport report =
                assertTimeoutPreemptively(BOUND, () -> Plain.read(file).report());

        assertThat(report.findings()).extracting(Finding::code).containsExactly(hostile.code());
        assertThat(report.findings().get(0).message()).isNotBlank();
        assertThat(report.refused()).isTrue();
        assertThat(report.valid()).isZero();
    }

    /** Run again in a virtual machine so small that a reader which collects anything dies of it. */
    @Test
    void needsLittleMemoryForAnyOfThem(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                SMALL_HEAP,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                InSmallHeap.class.getName()));
        int files = 0;
        for (HostileFiles.Hostile hostile : HostileFiles.all().values()) {
            Path file = folder.resolve(files++ + ".xlsx");
            Files.write(file, hostile.file().get());
            command.add(file.toString());
        }

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines = out.lines().toList();
        }

        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        assertThat(lines)
                .containsExactlyElementsOf(HostileFiles.all().values().stream()
                        .map(HostileFiles.Hostile::code)
                        .toList());
    }

    /** Reads each file named and prints the codes of its findings. */
    static final class InSmallHeap {

        private InSmallHeap() {}

        public static void main(String[] files) throws IOException {
            StringBuilder codes = new StringBuilder();
            for (String file : files) {
                codes.append(String.join(
                                " ",
                                Plain.read(Files.readAllBytes(Path.of(file))).codes()))
                        .append('\n');
            }
            java.io.PrintStream out = new java.io.PrintStream(
                    new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.print(codes);
        }
    }
}
