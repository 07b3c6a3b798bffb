package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who may do what stands in a table that somebody wrote, and the product agrees with it. That the server enforces what the
 * product says is the matrix's to show.
 */
class PermissionTableTest {

    private static final Path TABLE = Path.of("src/test/resources/permissions.tsv");

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() throws IOException {
        assertThat(differences(Files.readAllLines(TABLE), Permitted.by(Tree.CLASSES)))
                .isEmpty();
    }

    @Test
    void nothingIsOpenWithoutSayingSo() {
        assertThat(Permitted.by(Tree.CLASSES))
                .hasSizeGreaterThan(150)
                .doesNotContainValue(Permitted.UNSAID)
                .containsEntry("call platform.audit.AuditReader.count(AuditFilter)", "platform.audit")
                .containsEntry("open index", "platform.home")
                .containsKeys("role platform.auditor", "use AuditListing");
    }

    @Test
    void everyKindOfDifferenceIsSeenAndSaysWhatToDo() {
        Map<String, String> product = Permitted.by(new ClassFileImporter().importPackages(Tree.ROOT + ".planted.lamp"));

        assertThat(product)
                .containsEntry("call planted.lamp.LampService.open()", Permitted.UNSAID)
                .containsEntry("call planted.lamp.LampService.guess()", "lamp.guess");
        assertThat(differences(
                        List.of("# comment", "call a()\tlamp.view", "call b()\tlamp.view", "call b()\tlamp.view"),
                        Map.of("call a()", "lamp.edit", "call c()", "lamp.view")))
                .containsExactlyInAnyOrder(
                        "call a(): the table says lamp.view, the product lamp.edit; who should may decide which is wrong",
                        "call b(): stands twice",
                        "call b(): is gone from the product; take its line out of the table",
                        "call c(): is new; decide who may, and write a line of it and lamp.view, with a tab between");
    }

    private static List<String> differences(List<String> lines, Map<String, String> product) {
        List<String> found = new ArrayList<>();
        Map<String, String> table = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .forEach(cells -> {
                    if (table.put(cells[0], cells[1]) != null) {
                        found.add(cells[0] + ": stands twice");
                    }
                });
        TreeSet<String> all = new TreeSet<>(table.keySet());
        all.addAll(product.keySet());
        for (String what : all) {
            String should = table.get(what);
            String does = product.get(what);
            if (should == null) {
                found.add(
                        what + ": is new; decide who may, and write a line of it and " + does + ", with a tab between");
            } else if (does == null) {
                found.add(what + ": is gone from the product; take its line out of the table");
            } else if (!should.equals(does)) {
                found.add(what + ": the table says " + should + ", the product " + does
                        + "; who should may decide which is wrong");
            }
        }
        return found;
    }
}
