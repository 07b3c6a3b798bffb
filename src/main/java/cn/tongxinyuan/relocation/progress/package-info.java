/**
 * Progress of relocation, counted as of any day.
 *
 * <p>The book of progress ({@link cn.tongxinyuan.relocation.progress.BookedDay}) holds sums per area, stage and day; it is
 * written in the transaction of the act that {@link cn.tongxinyuan.relocation.AreaAdvanced} tells of. As-of figures,
 * curves, indicators and the totals of lists come from it without counting households. A correction is booked on its own
 * day; a roll taken back is written out of the days it was booked on; what a closed day showed
 * ({@link cn.tongxinyuan.relocation.progress.ClosedDay}) never changes, and {@link
 * cn.tongxinyuan.relocation.progress.Correction} tells the difference. Nothing in the root of relocation knows this
 * package.
 */
package cn.tongxinyuan.relocation.progress;
