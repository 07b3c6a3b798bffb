package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.workbook.CommaTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the system can be checked without it, by the tool that ships with the server's files. */
@Tag("heavy")
class AuditExportTest {

    private static final Path TOOL =
            Path.of("server-config", "VerifyAudit.java").toAbsolutePath();

    @TempDir
    Path folder;

    private final List<ChainRow> rows = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();

    private record Verdict(int code, String said) {}

    @Test
    void anUntouchedExportIsWholeAndMeetsThePrintedRoot() throws Exception {
        chain("370105", "370105", "370105");

        assertThat(verdict()).satisfies(verdict -> {
            assertThat(verdict.said()).contains("rows 3", "words withheld: 0", "WHOLE");
            assertThat(verdict.code()).isZero();
        });
        assertThat(verdict(lines.get(2).get(12)).code()).isZero();
        assertThat(verdict(lines.get(1).get(12), "2").code()).isZero();
        assertThat(verdict(lines.get(0).get(12)).said()).contains("BROKEN: the chain does not meet the printed root");
    }

    @Test
    void wordsThatWereWithheldDoNotBreakTheChain() throws Exception {
        chain("370105", "370105013", "370105");
        lines.set(1, AuditExport.cells(rows.get(1), new ScopePath("370105002")));

        assertThat(lines.get(1)).doesNotContain("a", "Thing", "370105013");
        assertThat(verdict().said()).contains("words withheld: 1", "WHOLE");
    }

    @Test
    void theFirstBrokenRowIsNamed() throws Exception {
        chain("370105", "370105", "370105");
        List<String> whole = lines.get(1);

        lines.set(1, changed(whole, 9, "nothing happened"));
        assertThat(verdict()).isEqualTo(broken("the content of row 2 was changed", 1));
        lines.set(1, changed(whole, 11, "0".repeat(64)));
        assertThat(verdict()).isEqualTo(broken("the content of row 2 was changed", 1));
        lines.set(1, changed(whole, 12, "0".repeat(64)));
        assertThat(verdict()).isEqualTo(broken("the link of row 2 was changed", 1));
        lines.remove(1);
        assertThat(verdict()).isEqualTo(broken("row 2 is missing", 1));
    }

    @Test
    void aFileThatIsNotThereIsNoVerdict() throws Exception {
        assertThat(run(folder.resolve("nothing.csv")).code()).isEqualTo(2);
    }

    /** A chain whose rows belong to these units and say things that a table could break on. */
    private void chain(String... units) {
        String link = ChainHash.START;
        for (int i = 0; i < units.length; i++) {
            List<String> texts = List.of("a", "r", "m.act", "Thing", "-", units[i], "=2+3, \"said\"\r\nhe", "DONE");
            String hash = AuditEntry.hash(i + 7, Trail.WRITTEN, texts.toArray(String[]::new));
            link = ChainHash.next(link, hash);
            ChainRow row = new ChainRow(i + 1, i + 7, link, new ChainRow.Content(Trail.WRITTEN, texts, hash));
            rows.add(row);
            lines.add(AuditExport.cells(row, new ScopePath("370105")));
        }
    }

    private static List<String> changed(List<String> line, int cell, String text) {
        List<String> changed = new ArrayList<>(line);
        changed.set(cell, text);
        return changed;
    }

    private Verdict broken(String why, int rowsBefore) {
        return new Verdict(
                1,
                "rows " + rowsBefore + " (words withheld: 0), root "
                        + rows.get(rowsBefore - 1).linkHash() + "\nBROKEN: " + why + "\n");
    }

    private Verdict verdict(String... more) throws Exception {
        Path file = folder.resolve("chain.csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            CommaTable table = new CommaTable(out);
            table.row(AuditExport.HEAD);
            for (List<String> line : lines) {
                table.row(line);
            }
        }
        return run(file, more);
    }

    private static Verdict run(Path file, String... more) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-XX:TieredStopAtLevel=1",
                                TOOL.toString(),
                                file.toString()),
                        Stream.of(more))
                .toList();
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Verdict(tool.exitValue(), said.replace("\r\n", "\n"));
    }
}
