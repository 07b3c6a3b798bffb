/**
 * 列表: a module describes the fields of a record once, and has of them the page with filter, order, pages both ways, totals,
 * choice of columns and size; the export of what is seen as workbook and comma-separated text; and the list of the REST
 * interface.
 *
 * <p>How a module gets a list:
 *
 * <ol>
 *   <li>a {@link cn.tongxinyuan.platform.listing.Listing} bean in the module's package, which names the view and returns its
 *       {@link cn.tongxinyuan.platform.listing.Fields}:
 *       <pre>{@code
 * static final Field<String> NAME = Field.of("name", Kind.TEXT).sorted().searched();
 * private static final Fields FIELDS = Fields.of("petition",            // module of the words: petition.field.name
 *                 Field.of("code", Kind.CODE).sorted().searched().fixed(),
 *                 NAME,
 *                 Field.of("level", Kind.of(Urgency.class)).filtered(), // ?level=HIGH
 *                 Field.of("place", Kind.UNIT, "scope"),                // attribute of another name
 *                 Field.of("closedOn", Kind.DAY).optional())            // a column only for who chooses it
 *         .of("Petition").key("code").scope("scope");                     // entity, unique attribute, attribute of the unit
 * }</pre>
 *   <li>a page bean of five lines that extends {@code ListPage} and names the listing;
 *   <li>a view on {@code list.xhtml} with {@code page} as parameter, {@code t:filter} with {@code t:filterSelect name="level"}
 *       and {@code t:filterText name="q"}, {@code t:count}, {@code t:table}. Ordinary cells draw themselves; the view draws
 *       those it lists in {@code drawn} by a {@code t:column}, where {@code row.code} is the value and {@code row.text.code}
 *       what readers see;
 *   <li>{@code @ListOf(PetitionListing.class) @Tag(name = ListOf.TAG) Response list(@BeanParam ListRequest asked) { return answer.of(list, asked); }}
 *       in a resource.
 * </ol>
 *
 * <p>The export needs no line: {@code /petition/petition-list.xlsx} and {@code .csv} take the parameters of the page and
 * pass by its permission; a listing may ask for a stricter one. Fields a row needs beside its columns are {@code unseen()};
 * they are properties of the REST answer unless {@code internal()}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Statements are written as JPQL from the fields, so that the same question has the same text; values are bound. In
 *       them the record is {@code r}; {@code :today}, {@code :now}, {@code :me}, {@code :permissions}, {@code :scope} are known everywhere.
 *   <li>A list that does not say whose its records are cannot be read at all.
 *   <li>A place in a list is the value of the order's field and the key of a record, never a number of rows: the 2,500th
 *       page costs what the first does, and rows that come or go meanwhile neither repeat nor vanish others. A cursor names
 *       its order and means nothing in another.
 *   <li>Nothing is counted beyond {@link cn.tongxinyuan.platform.listing.Totals#CAP}.
 *   <li>Who may not read a personal field sees its mask and cannot search it; nobody can order by one, as the place in the
 *       order, which stands in the address, would tell it.
 * </ul>
 */
package cn.tongxinyuan.platform.listing;
