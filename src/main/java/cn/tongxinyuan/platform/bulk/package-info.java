/**
 * 成批办理: an act on the records a reader has chosen in a list, by their boxes or by the whole filter, as long work.
 *
 * <p>How a module gets an act: an {@code @ApplicationScoped} bean that extends {@link cn.tongxinyuan.platform.bulk.RowAct}
 * (one verb for each record) or {@link cn.tongxinyuan.platform.bulk.BulkAct} (something made of all of them) and names its
 * list, permission and page; a page bean that extends {@code BulkPage} and asks for what is missing; a view on
 * {@code bulk.xhtml}; {@code t:acts} in the list's slot {@code acts} and {@code select="#{page.acting}"} at its table. The words
 * are {@code <module>.bulk.<words of the kind>} on the button and {@code <module>.job.<words of the kind>} for the job.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is chosen travels in the body of a POST, never in an address, and is looked up anew within the caller's unit
 *       before anything is shown; each record is asked again, by its own verb, when its turn comes.
 *   <li>Every record has a transaction of its own: one that refuses keeps nobody else from being done, and cancelling keeps
 *       what was done. What became of each stands in a workbook, also after cancelling.
 *   <li>A version is that of the moment of choosing. A run that is repeated after a crash finds done what the first one did,
 *       and says of it that it was so already.
 * </ul>
 */
package cn.tongxinyuan.platform.bulk;
