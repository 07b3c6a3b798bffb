package cn.tongxinyuan.platform.bulk;

/**
 * What came of an act on many records.
 *
 * @param rows records it came to
 * @param acted records it changed
 * @param unchanged records that were so already
 * @param stale records somebody changed since they were chosen
 * @param refused records that a rule refused or the caller's list does not hold
 * @param message what came out in a sentence
 * @param alert kind of the sentence: ok or warn
 * @param outcomeWorkbook address of the workbook with what became of each; null where nothing was tried
 */
public record BulkResult(
        int rows,
        int acted,
        int unchanged,
        int stale,
        int refused,
        String message,
        String alert,
        String outcomeWorkbook) {}
