package cn.tongxinyuan.platform.workbook;

import java.util.List;

/**
 * What reading a workbook came to.
 *
 * @param rows filled rows, without titles, header, totals and the template's sample
 * @param valid rows without findings
 * @param invalid rows with findings
 * @param findings all findings in the order of rows and columns; exactly one when refused for the file as such
 * @param unknownColumns headers nobody asked for, so that the user sees what was not read
 * @param refused the file as such cannot be taken
 * @param cancelled somebody ended the reading
 */
public record ReadReport(
        int rows,
        int valid,
        int invalid,
        List<Finding> findings,
        List<String> unknownColumns,
        boolean refused,
        boolean cancelled) {

    public ReadReport {
        findings = List.copyOf(findings);
        unknownColumns = List.copyOf(unknownColumns);
    }
}
