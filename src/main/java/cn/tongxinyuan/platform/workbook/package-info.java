/**
 * Workbooks in and out. Answers features "import that teaches" and "export that is safe to open".
 *
 * <p>A module describes its sheet once, as a {@link cn.tongxinyuan.platform.workbook.SheetLayout} of
 * {@link cn.tongxinyuan.platform.workbook.Column}s. The same description
 *
 * <ul>
 *   <li>reads: {@link cn.tongxinyuan.platform.workbook.SheetReader} streams an .xlsx, normalises, checks, and tells all
 *       {@link cn.tongxinyuan.platform.workbook.Finding}s of all rows at once;
 *   <li>teaches: {@link cn.tongxinyuan.platform.workbook.Template} writes the form to fill in,
 *       {@link cn.tongxinyuan.platform.workbook.ErrorWorkbook} gives the failed rows back to correct and send again;
 *   <li>writes: {@link cn.tongxinyuan.platform.workbook.SheetWriter} streams an export that can be read again.
 * </ul>
 *
 * <p>Decisions. The zip container and the XML parts are read by a few plain classes of our own, because the known
 * readers accept a million rows, column ZZZZZZZ or a cell of 300 MB: every byte inflated here is counted against
 * {@link cn.tongxinyuan.platform.workbook.Limits}, every token is bounded, no DTD is ever looked at, and a part that is
 * not needed is not inflated at all. Writing is our own for the same reason of bounded memory: rows leave as they are
 * pulled, no shared strings are collected. Nothing here knows a table, a user or a message bundle; texts come from a
 * {@link cn.tongxinyuan.platform.workbook.FindingMessages}.
 *
 * <p>Safety of exports: a text that a spreadsheet could take for a formula gets one apostrophe in front and loses it
 * again on reading ({@link cn.tongxinyuan.platform.workbook.FormulaGuard}).
 */
package cn.tongxinyuan.platform.workbook;
