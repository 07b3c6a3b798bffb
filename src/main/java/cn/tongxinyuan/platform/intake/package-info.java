/**
 * Workbooks in: check, settle, take, undo, whatever the workbook is. Answers features "import that teaches".
 *
 * <p>A module brings a bean that extends {@link cn.tongxinyuan.platform.intake.Intake}: the sheet
 * ({@link cn.tongxinyuan.platform.workbook.SheetLayout}), the permission, the place rows belong to, and a
 * {@link cn.tongxinyuan.platform.intake.Taker} that finds the record of a row and lets a verb of the entity act on it:
 *
 * <pre>{@code
 * public Taker<LampRow> taker(Taking taking, List<LampRow> rows) {
 *     return row -> find(taking.place(), row.number())
 *             .ifPresentOrElse(
 *                     lamp -> taking.change(lamp, () -> lamp.listed(row)),
 *                     () -> taking.create(new Lamp(taking.place(), row)));
 * }
 * }</pre>
 *
 * <p>What is created and changed that way is counted and noted, so the module says neither "created, updated, unchanged"
 * nor anything about undoing. Index rows and sums beside the records have their moments in the taker and in
 * {@code undoing} and {@code undone}. Around it, once:
 *
 * <ul>
 *   <li>page: a bean that extends {@code platform.web.IntakePage} and a view of five lines on {@code intake.xhtml};
 *   <li>REST: one line with {@code platform.rest.IntakeUpload}, {@code mode=check|commit}, {@code accept=all|valid};
 *   <li>texts: {@code <module>.intake.<word>.}{@code place, place-hint, record, to-list, template-name, job-check,
 *       job-commit} and {@code <module>.told.<word>}, {@code <module>.told.<word>-undo};
 *   <li>tests: a bean {@code IntakeSample} among the module's tests, on which the contract of intakes runs by itself.
 * </ul>
 *
 * <p>Decisions. A workbook is taken in one transaction, in pieces that are flushed and let go; the batch carries the code
 * of its job, so a job that runs again after a crash finds its rows taken. Takings of one kind into one place wait for
 * each other on a row of their own, never on the place, which other acts refer to. The same file is known by its SHA-256.
 *
 * <p>An undo is whole or refused: where somebody acted on one record since, which its version tells, the page lists the
 * records and nothing is undone. It keeps of each changed record the attributes that changed, as one sealed JSON text, for
 * 24 hours ({@code TXY_IMPORT_UNDO_HOURS}); the attributes come from the entity's mapping, so nobody can forget a new one.
 * Relations are left out: an import that moves a record to another one creates and ends records of its own instead.
 */
package cn.tongxinyuan.platform.intake;
