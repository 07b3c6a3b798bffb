/**
 * 搜索: finding records by words, in their lists and from everywhere. A record is found by its number, with or without its
 * zeros, by its place, by two characters or the pinyin initials of a name, and by the last four digits of a telephone, where
 * the caller may see each of them.
 *
 * <p>How a module makes its records found by thousands: the entity embeds {@link cn.tongxinyuan.platform.search.SearchKeys}
 * as {@code keys} and is {@link cn.tongxinyuan.platform.search.Findable}; its list says {@code indexed} and which of its
 * columns are searched in {@code keys.open} and {@code keys.person}; a bean of type {@link
 * cn.tongxinyuan.platform.search.Searched} tells what the keys are made of; and its service calls {@link
 * cn.tongxinyuan.platform.search.GramQueries#renew}. Workbooks that are taken and undone need no line. A {@link
 * cn.tongxinyuan.platform.search.SearchSource} answers the search from everywhere.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Pieces are of two characters: most names have two or three, which an index of three-character pieces cannot find.
 *       The index only narrows; the keys are compared afterwards.
 *   <li>One table holds the pieces of all records. Ids are unique among all of them, so that it needs no column for the kind,
 *       which would make each of 36 million entries for 900 000 households a third larger. The database knows how often a
 *       piece occurs and begins with the rarest; where few records are asked for, it looks for the piece of each.
 *   <li>Nothing refers from a piece to its record by a foreign key: a piece nobody took away leads nowhere.
 *   <li>The last digits of a telephone are a piece too, of a keyed index, so that one condition narrows to either.
 * </ul>
 */
package cn.tongxinyuan.platform.search;
