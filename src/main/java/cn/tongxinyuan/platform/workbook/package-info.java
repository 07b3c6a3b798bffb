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
 * <p>Decisions. Reading is our own, behind the wall of {@link cn.tongxinyuan.platform.workbook.ooxml}, because files come
 * from strangers. Writing is fastexcel's, since we trust what we write: rows leave as they are pulled and texts stand in
 * their cells, so that memory stays the same; its container is read by its directory, as spreadsheets do, not from the
 * front. What a person sees in a cell is what counts: a number keeps the words and zeros of its number format in a column
 * of text, a day there and a formula without a value are findings, never guesses. Nothing here knows a table, a user or a
 * message bundle; texts come from a {@link cn.tongxinyuan.platform.workbook.FindingMessages}.
 *
 * <p>Safety of exports: a text that a spreadsheet could take for a formula gets one apostrophe in front and loses it
 * again on reading ({@link cn.tongxinyuan.platform.workbook.FormulaGuard}).
 */
package cn.tongxinyuan.platform.workbook;
