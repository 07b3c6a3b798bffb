package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.exchange.Finding;
import cn.tongxinyuan.platform.exchange.ReadReport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/**
 * What a roll's import tells, in the words of the REST contract.
 *
 * @param rows filled rows of the workbook
 * @param committed whether the good rows were taken
 * @param errorWorkbook address of the workbook with the failed rows, null where none failed
 */
public record RosterResult(
        int rows,
        int valid,
        int invalid,
        boolean committed,
        int created,
        int updated,
        int unchanged,
        List<Finding> findings,
        String errorWorkbook) {

    static RosterResult of(ReadReport report, boolean committed, RosterChange change, String errorWorkbook) {
        return new RosterResult(
                report.rows(),
                report.valid(),
                report.invalid(),
                committed,
                change.created(),
                change.updated(),
                change.unchanged(),
                report.findings(),
                errorWorkbook);
    }

    /** What a job kept as its result. */
    static RosterResult read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            List<Finding> findings = kept.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                    .map(finding -> new Finding(
                            finding.getInt("row"),
                            finding.getString("column", ""),
                            finding.getString("code"),
                            finding.getString("message")))
                    .toList();
            return new RosterResult(
                    kept.getInt("rows"),
                    kept.getInt("valid"),
                    kept.getInt("invalid"),
                    kept.getBoolean("committed"),
                    kept.getInt("created"),
                    kept.getInt("updated"),
                    kept.getInt("unchanged"),
                    findings,
                    kept.getString("errorWorkbook", null));
        }
    }
}
