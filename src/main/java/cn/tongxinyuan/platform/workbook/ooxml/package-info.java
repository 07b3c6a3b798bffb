/**
 * The reader for workbooks of strangers, walled in: {@link cn.tongxinyuan.platform.workbook.ooxml.OoxmlFile} is its door.
 *
 * <p>The zip container and the XML parts are read by a few plain classes of our own, because the known readers accept a
 * million rows, column ZZZZZZZ or a cell of 300 MB: every byte inflated here is counted against
 * {@link cn.tongxinyuan.platform.workbook.ooxml.Bounds}, every token is bounded, no DTD is ever looked at, and a part that
 * is not needed is not inflated at all. Whatever is handed in ends in rows or in one
 * {@link cn.tongxinyuan.platform.workbook.ooxml.BrokenWorkbook}. Nothing here knows a layout, a finding or a message.
 */
package cn.tongxinyuan.platform.workbook.ooxml;
