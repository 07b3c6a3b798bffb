package cn.tongxinyuan.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.JobOutput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import cn.tongxinyuan.platform.workbook.ooxml.Bounds;
import cn.tongxinyuan.platform.workbook.ooxml.OoxmlFile;
import cn.tongxinyuan.platform.workbook.ooxml.RawCell;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every kind of workbook keeps, whichever module brings it. */
@ExtendWith(ArquillianExtension.class)
class IntakeContractIT {

    private static final String OTHER_STREET = "370105001";
    private static final String FORMULA = "=1+1";

    @Inject
    Caller caller;

    @Inject
    Intakes intakes;

    @Inject
    IntakeUndo undo;

    @Inject
    Jobs jobs;

    @Inject
    Records records;

    @Inject
    @Any
    Instance<Intake<?>> all;

    @Inject
    @Any
    Instance<IntakeSample<?>> samples;

    /** One kind of workbook, a place of its own and somebody who may fill it. */
    private final class Ground<R> {

        private final Intake<R> intake;
        private final IntakeSample<R> sample;
        private final String place;
        private final String clerk;

        Ground(Intake<R> intake, IntakeSample<R> sample) {
            this.intake = intake;
            this.sample = sample;
            this.place = sample.place(sample.unit());
            this.clerk = caller.hired(sample.role(), sample.unit().code());
        }

        byte[] workbook(List<R> rows) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SheetWriter.write(out, layout(), List.of(), rows.iterator());
            return out.toByteArray();
        }

        /** As the clerk has it: choices may be those of the own unit. */
        SheetLayout<R> layout() {
            return caller.as(clerk, intake::layout);
        }

        String ordered(Mode mode, Accept accept, byte[] workbook) {
            return caller.as(
                    clerk,
                    () -> intakes.order(
                            intake.kind(),
                            place,
                            mode,
                            accept,
                            Messages.CHINESE,
                            new JobInput("表.xlsx", IntakeWork.XLSX, workbook)));
        }

        IntakeRun ended(String job) {
            Eventually.holds(() -> follow(job).state().isEnded());
            return follow(job);
        }

        private IntakeRun follow(String job) {
            return caller.as(clerk, () -> intakes.follow(intake.kind(), job).orElseThrow());
        }

        IntakeResult result(Mode mode, Accept accept, byte[] workbook) {
            IntakeRun run = ended(ordered(mode, accept, workbook));
            assertThat(run.result()).as(intake.kind() + " " + run).isNotNull();
            return run.result();
        }

        String taken(List<R> rows) throws IOException {
            String job = ordered(Mode.COMMIT, Accept.ALL, workbook(rows));
            assertThat(ended(job).result().committed()).as(intake.kind()).isTrue();
            return job;
        }

        /** All that is stored of the place but versions. */
        Map<String, List<String>> stored() {
            Map<String, List<String>> stored = new LinkedHashMap<>();
            sample.tables().forEach((table, condition) -> {
                String columns = records
                        .sql(
                                "select column_name from information_schema.columns where table_name = ?1"
                                        + " and column_name <> 'version' order by ordinal_position",
                                table)
                        .stream()
                        .map(column -> "t." + column)
                        .collect(Collectors.joining(", "));
                assertThat(columns).as(table).isNotEmpty();
                stored.put(
                        table,
                        records.sql("select " + columns + " from " + table + " t where " + condition, place).stream()
                                .map(row -> row instanceof Object[] cells ? Arrays.toString(cells) : row.toString())
                                .sorted()
                                .toList());
            });
            return stored;
        }
    }

    private Stream<Ground<?>> grounds() {
        return all.stream().map(intake -> ground(intake));
    }

    @SuppressWarnings("unchecked") // the sample of a kind has its rows
    private <R> Ground<R> ground(Intake<R> intake) {
        IntakeSample<R> sample = (IntakeSample<R>) samples.stream()
                .filter(one -> one.kind().equals(intake.kind()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + intake.kind()));
        return new Ground<>(intake, sample);
    }

    @FunctionalInterface
    private interface Case {
        void on(Ground<?> ground) throws IOException;
    }

    private void onEach(Case test) throws IOException {
        for (Ground<?> ground : grounds().toList()) {
            test.on(ground);
        }
    }

    @Test
    void everyKindHasASample() {
        assertThat(all.stream().map(Intake::kind))
                .containsExactlyInAnyOrderElementsOf(
                        samples.stream().map(IntakeSample::kind).toList())
                .isNotEmpty();
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        onEach(this::checkWritesNothing);
    }

    private <R> void checkWritesNothing(Ground<R> ground) throws IOException {
        Map<String, List<String>> before = ground.stored();

        IntakeResult result =
                ground.result(Mode.CHECK, Accept.VALID, ground.workbook(ground.sample.rows(ground.place, 3)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.valid()).isEqualTo(3);
        assertThat(ground.stored()).isEqualTo(before);
    }

    @Test
    void aSecondCommitOfTheSameFileChangesNothingAndSaysSo() throws IOException {
        onEach(this::secondCommit);
    }

    private <R> void secondCommit(Ground<R> ground) throws IOException {
        byte[] workbook = ground.workbook(ground.sample.rows(ground.place, 3));
        IntakeResult first = ground.result(Mode.COMMIT, Accept.ALL, workbook);
        Map<String, List<String>> stored = ground.stored();

        IntakeResult second = ground.result(Mode.COMMIT, Accept.ALL, workbook);

        assertThat(List.of(first.created(), first.updated(), first.unchanged())).containsExactly(3, 0, 0);
        assertThat(first.earlier()).isNull();
        assertThat(List.of(second.created(), second.updated(), second.unchanged()))
                .containsExactly(0, 0, 3);
        assertThat(second.earlier().created()).isEqualTo(3);
        assertThat(ground.stored()).isEqualTo(stored);
    }

    @Test
    void oneFindingRefusesTheFileOrOnlyItsRow() throws IOException {
        onEach(this::findings);
    }

    private <R> void findings(Ground<R> ground) throws IOException {
        List<R> rows = new ArrayList<>(ground.sample.rows(ground.place, 2));
        rows.add(rows.get(0));
        Map<String, List<String>> before = ground.stored();

        IntakeResult all = ground.result(Mode.COMMIT, Accept.ALL, ground.workbook(rows));
        assertThat(all.findings()).extracting(finding -> finding.code()).containsExactly("DUPLICATE_IN_FILE");
        assertThat(all.committed()).isFalse();
        assertThat(ground.stored()).isEqualTo(before);

        IntakeResult valid = ground.result(Mode.COMMIT, Accept.VALID, ground.workbook(rows));
        assertThat(List.of(valid.created(), valid.invalid())).containsExactly(2, 1);
        assertThat(valid.errorWorkbook()).isNotNull();
    }

    @Test
    void anUndoRestoresEveryField() throws IOException {
        onEach(this::undoRestores);
    }

    private <R> void undoRestores(Ground<R> ground) throws IOException {
        List<R> rows = ground.sample.rows(ground.place, 4);
        ground.taken(rows.subList(0, 2));
        Map<String, List<String>> before = ground.stored();
        List<R> second = List.of(ground.sample.changed(rows.get(0)), rows.get(1), rows.get(2), rows.get(3));
        String job = ground.taken(second);
        assertThat(ground.ended(job).result())
                .satisfies(result -> assertThat(List.of(result.created(), result.updated(), result.unchanged()))
                        .containsExactly(2, 1, 1));
        assertThat(ground.stored()).isNotEqualTo(before);

        caller.as(ground.clerk, () -> undo.undo(job));

        assertThat(ground.stored()).as(ground.intake.kind()).isEqualTo(before);
        assertThatThrownBy(() -> caller.as(ground.clerk, () -> undo.undo(job)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("INTAKE_UNDONE"));
    }

    @Test
    void whatSomebodyActedOnSinceStays() throws IOException {
        onEach(this::touchedStays);
    }

    private <R> void touchedStays(Ground<R> ground) throws IOException {
        List<R> rows = ground.sample.rows(ground.place, 2);
        String job = ground.taken(rows);
        ground.sample.act(ground.place, rows.get(1));
        Map<String, List<String>> stored = ground.stored();

        Taken taken = caller.as(ground.clerk, () -> undo.look(job)).orElseThrow();
        assertThat(taken.state()).isEqualTo(Taken.Standing.TOUCHED);
        assertThat(taken.touched()).hasSize(1);
        assertThatThrownBy(() -> caller.as(ground.clerk, () -> undo.undo(job)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("INTAKE_TOUCHED"));
        assertThat(ground.stored()).isEqualTo(stored);
    }

    @Test
    void aPlaceOfAnotherUnitIsRefused() throws IOException {
        onEach(this::foreignPlace);
    }

    private <R> void foreignPlace(Ground<R> ground) throws IOException {
        byte[] workbook = ground.workbook(ground.sample.rows(ground.place, 1));
        String job = ground.taken(ground.sample.rows(ground.place, 1));
        String stranger = caller.hired(ground.sample.role(), OTHER_STREET);

        assertThatThrownBy(() -> caller.as(
                        stranger,
                        () -> intakes.order(
                                ground.intake.kind(),
                                ground.place,
                                Mode.CHECK,
                                Accept.ALL,
                                Messages.CHINESE,
                                new JobInput("表.xlsx", IntakeWork.XLSX, workbook))))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(RuleViolation.class),
                        refused -> assertThat(refused).isInstanceOf(OutOfScope.class));
        assertThatThrownBy(() -> caller.as(stranger, () -> undo.undo(job))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyWithoutThePermissionComesNear() throws IOException {
        onEach(this::withoutPermission);
    }

    private <R> void withoutPermission(Ground<R> ground) throws IOException {
        byte[] workbook = ground.workbook(ground.sample.rows(ground.place, 1));
        String job = ground.taken(ground.sample.rows(ground.place, 1));
        String auditor = caller.hired("platform.auditor", "370105");

        assertThatThrownBy(() -> caller.as(
                        auditor,
                        () -> intakes.order(
                                ground.intake.kind(),
                                ground.place,
                                Mode.CHECK,
                                Accept.ALL,
                                Messages.CHINESE,
                                new JobInput("表.xlsx", IntakeWork.XLSX, workbook))))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> caller.as(auditor, () -> intakes.template(ground.intake.kind())))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> caller.as(auditor, () -> undo.undo(job))).isInstanceOf(EJBException.class);
    }

    @Test
    void aFormulaInTheUsersFileIsHarmlessInTheErrorWorkbook() throws IOException {
        onEach(this::formula);
    }

    private <R> void formula(Ground<R> ground) throws IOException {
        R row = ground.sample.rows(ground.place, 1).get(0);
        byte[] workbook = FormulaBook.of(ground.layout(), row, FORMULA);
        String job = ground.ordered(Mode.CHECK, Accept.ALL, workbook);
        IntakeResult result = ground.ended(job).result();
        String name = result.errorWorkbook().substring(result.errorWorkbook().lastIndexOf('/') + 1);

        JobOutput errors = caller.as(ground.clerk, () -> jobs.output(
                        job, java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow());

        List<String> texts = new ArrayList<>();
        new OoxmlFile(errors.content(), new Bounds(errors.content().length, 100, 100, 4_000, 10_000_000, 100))
                .read(ground.layout().sheet(), (number, cells, total) -> {
                    Arrays.stream(cells).map(RawCell::value).forEach(texts::add);
                    return true;
                });
        assertThat(texts.stream().filter(text -> text.contains(FORMULA) && text.length() < FORMULA.length() + 3))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("'"));
    }
}
