/**
 * 位置图: where the centres of a unit are and what other modules have there, drawn without tiles and without the internet.
 *
 * <p>Use case: whoever may see centres opens the map of the own unit, narrows it to a street, and goes from a mark, or from
 * the line of the table beside it, to the record.
 *
 * <p>Decisions. The table is the truth and the map is drawn from it: both hold the same, whoever cannot see the map misses
 * nothing, and what a caller may not see reaches neither. A layer comes from a {@link
 * cn.tongxinyuan.organization.map.MapSource} of the module that owns the records, with that module's permission and scope.
 * Everything is drawn in WGS84; the table shows the degrees as they were taken, with their system. There is no public
 * data of the borders of streets, so none are drawn.
 */
package cn.tongxinyuan.organization.map;
