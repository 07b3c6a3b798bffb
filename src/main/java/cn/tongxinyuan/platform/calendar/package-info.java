/**
 * The official calendar and the catalogue of legal periods, as data: the State Council's yearly holiday notice and the
 * periods of the laws with the days between which each was in force. Counting itself is the kernel's
 * {@link cn.tongxinyuan.kernel.DeadlineCalculator}; this package only brings it the rows.
 *
 * <p>A new notice or a changed law is a new migration: rows are added and {@code valid_to} of the old row is set, so that
 * a period that started under the old law is still counted by it.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>method</th><th>permission</th></tr>
 * <tr><td>count a legal period</td><td>{@link cn.tongxinyuan.platform.calendar.CalendarService#deadline}</td><td>none, public law</td></tr>
 * <tr><td>see how pressing it is</td><td>{@link cn.tongxinyuan.platform.calendar.CalendarService#light}</td><td>none, public law</td></tr>
 * </table>
 *
 * <p>Glossary: 期限 legal period, 调休 exchanged working day, 工作日 working day, 公示 publication, 催告 urging.
 */
package cn.tongxinyuan.platform.calendar;
