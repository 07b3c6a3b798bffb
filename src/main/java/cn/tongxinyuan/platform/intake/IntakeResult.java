package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.workbook.Finding;
import cn.tongxinyuan.platform.workbook.ReadReport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/**
 * What a check or a taking tells, in the words of the REST contract.
 *
 * @param rows filled rows of the workbook
 * @param committed whether the good rows were taken
 * @param errorWorkbook address of the workbook with the failed rows, null where none failed
 * @param earlier when this very file was taken into the place before, null when it never was
 */
public record IntakeResult(
        int rows,
        int valid,
        int invalid,
        boolean committed,
        int created,
        int updated,
        int unchanged,
        List<Finding> findings,
        String errorWorkbook,
        Earlier earlier) {

    /**
     * The same file as it was taken before.
     *
     * @param undone whether that was undone since
     */
    public record Earlier(Instant at, int created, int updated, int unchanged, boolean undone) implements Serializable {

        static Earlier of(IntakeBatch batch) {
            Change change = batch.change();
            return new Earlier(
                    batch.takenAt(), change.created(), change.updated(), change.unchanged(), batch.undoneAt() != null);
        }

        private static Earlier read(JsonObject kept) {
            return new Earlier(
                    Instant.parse(kept.getString("at")),
                    kept.getInt("created"),
                    kept.getInt("updated"),
                    kept.getInt("unchanged"),
                    kept.getBoolean("undone"));
        }
    }

    static IntakeResult of(ReadReport report, boolean committed, Change change, String errorWorkbook, Earlier earlier) {
        return new IntakeResult(
                report.rows(),
                report.valid(),
                report.invalid(),
                committed,
                change.created(),
                change.updated(),
                change.unchanged(),
                report.findings(),
                errorWorkbook,
                earlier);
    }

    /** What a job kept as its result. */
    static IntakeResult read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            List<Finding> findings = kept.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                    .map(finding -> new Finding(
                            finding.getInt("row"),
                            finding.getString("column", ""),
                            finding.getString("code"),
                            finding.getString("message")))
                    .toList();
            return new IntakeResult(
                    kept.getInt("rows"),
                    kept.getInt("valid"),
                    kept.getInt("invalid"),
                    kept.getBoolean("committed"),
                    kept.getInt("created"),
                    kept.getInt("updated"),
                    kept.getInt("unchanged"),
                    findings,
                    kept.getString("errorWorkbook", null),
                    kept.containsKey("earlier") && !kept.isNull("earlier")
                            ? Earlier.read(kept.getJsonObject("earlier"))
                            : null);
        }
    }
}
