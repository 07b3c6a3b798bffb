package cn.tongxinyuan.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Parts;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a template lets its filler choose is what the check of the same column takes, in every row there may be. */
@ExtendWith(ArquillianExtension.class)
class TemplateIT {

    private static final Pattern VALIDATION = Pattern.compile(
            "<dataValidation [^>]*sqref=\"([A-Z]+)2:[A-Z]+(\\d+)\"[^>]*>\\s*<formula1>[^!]+!([^<]+)</formula1>");
    private static final Pattern RANGE = Pattern.compile("\\$([A-Z]+)\\$?(\\d+):\\$?[A-Z]+\\$?(\\d+)");
    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)>(?:<v>(\\d+)</v>|<is>.*?<t[^>]*>(.*?)</t>)");
    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");
    private static final Pattern STRING = Pattern.compile("<si>\\s*<t[^>]*>(.*?)</t>\\s*</si>", Pattern.DOTALL);

    @Inject
    Caller caller;

    @Inject
    Intakes intakes;

    @Inject
    @Any
    Instance<Intake<?>> all;

    @Test
    void everyDropDownHoldsTheCodesItsColumnTakes() throws IOException {
        List<String> seen = new ArrayList<>();
        for (Intake<?> intake : all) {
            Map<String, byte[]> parts = Parts.of(caller.asSystem(() -> intakes.template(intake.kind())));
            String form = text(parts, "xl/worksheets/sheet1.xml");
            Map<String, String> codes = cells(parts, "xl/worksheets/sheet3.xml");
            Map<String, List<String>> offered = new TreeMap<>();
            for (Matcher each = VALIDATION.matcher(form); each.find(); ) {
                assertThat(Integer.parseInt(each.group(2)))
                        .as("last row of " + each.group(1))
                        .isEqualTo(intake.limits().rows() + 1);
                offered.put(each.group(1), range(each.group(3), codes));
            }
            Map<String, List<String>> taken = new TreeMap<>();
            List<Column<?>> columns = caller.asSystem(() -> intake.layout()).columns();
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).kind().choices().isEmpty()) {
                    taken.put(
                            String.valueOf((char) ('A' + i)),
                            columns.get(i).kind().choices());
                    seen.add(intake.kind() + " " + columns.get(i).header());
                }
            }
            assertThat(offered).as(intake.kind()).isEqualTo(taken);
        }
        assertThat(seen).as("columns with a choice").hasSizeGreaterThan(4);
    }

    private static List<String> range(String formula, Map<String, String> cells) {
        Matcher range = RANGE.matcher(formula);
        assertThat(range.find()).as(formula).isTrue();
        List<String> values = new ArrayList<>();
        for (int row = Integer.parseInt(range.group(2)); row <= Integer.parseInt(range.group(3)); row++) {
            values.add(cells.get(range.group(1) + row));
        }
        return values;
    }

    private static Map<String, String> cells(Map<String, byte[]> parts, String sheet) {
        List<String> shared = new ArrayList<>();
        STRING.matcher(text(parts, "xl/sharedStrings.xml")).results().forEach(found -> shared.add(found.group(1)));
        Map<String, String> cells = new TreeMap<>();
        CELL.matcher(text(parts, sheet))
                .results()
                .forEach(cell -> cells.put(
                        cell.group(1),
                        cell.group(4) != null ? cell.group(4) : shared.get(Integer.parseInt(cell.group(3)))));
        return cells;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        String xml = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return ESCAPED.matcher(xml).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }
}
