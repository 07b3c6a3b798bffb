package cn.tongxinyuan.appraisal.file;

import static cn.tongxinyuan.appraisal.file.FileGiven.OTHER;
import static cn.tongxinyuan.appraisal.file.FileGiven.STREET;
import static cn.tongxinyuan.appraisal.file.FileGiven.UNIT;
import static cn.tongxinyuan.appraisal.file.FileGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.calendar.CalendarService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Failing situations need two, and a file is read by those alone whom it concerns. */
@ExtendWith(ArquillianExtension.class)
class FileNarrowIT {

    @Inject
    FileGiven given;

    @Inject
    FileService files;

    @Inject
    CycleService cycles;

    @Inject
    SituationService situations;

    @Inject
    OwnService own;

    @Inject
    CalendarService calendar;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    private String secretary;
    private String street;
    private String worker;
    private String account;

    @BeforeEach
    void hire() {
        secretary = caller.hired("organization.community-secretary", UNIT);
        street = caller.hired("organization.street-secretary", STREET);
        worker = given.worker(UNIT);
        account = given.account(worker, UNIT);
    }

    @Test
    void aSituationCountsOnceASecondPersonHasHeardAndConfirmed() {
        String file = given.file(worker, UNIT);
        given.judgeAll(secretary, file);
        assertRefused(
                "reason-needed",
                () -> caller.as(secretary, () -> situations.propose(file, given.version(file), 4, " ")));
        caller.as(secretary, () -> situations.propose(file, given.version(file), 4, "走访台账与回访不符"));

        assertThat(given.read(file).result().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(given.tasks("appraisal.state", file)).isEqualTo(1);
        assertRefused("hit-open", () -> given.notice(secretary, file));
        assertRefused("statement-missing", () -> confirm(street, file, 4, 2));
        caller.as(account, () -> own.state(file, given.version(file), 4, "记错了日期"));
        assertThat(given.tasks("appraisal.confirm", file)).isEqualTo(1);
        assertThatThrownBy(() -> confirm(secretary, file, 4, 2)).isInstanceOf(EJBAccessException.class);
        assertRefused("unknown-clause", () -> confirm(street, file, 4, 7));
        confirm(street, file, 4, 2);

        FileView view = given.read(file);
        assertThat(view.result().grade()).isEqualTo(Grade.UNQUALIFIED);
        assertThat(view.hits()).singleElement().satisfies(line -> {
            assertThat(line.measure().getTitle()).isEqualTo("书面整改");
            assertThat(line.hit().getDueOn()).isEqualTo(given.today().plusDays(30));
        });
        assertThat(given.tasks("appraisal.recheck", file)).isEqualTo(1);
        given.notice(secretary, file);

        assertRefused("next-measure", () -> check(file, true, 3));
        assertRefused("next-measure", () -> check(file, false, null));
        check(file, false, 3);
        assertThat(given.read(file).hits().get(0).measure().getNumber()).isEqualTo(3);
        check(file, true, null);
        assertThat(given.tasks("appraisal.recheck", file)).isZero();
        assertRefused("checked", () -> check(file, true, null));
    }

    @Test
    void whoPutItForwardDoesNotConfirmItAndADroppedOneCountsNothing() {
        String file = given.file(worker, UNIT);
        given.judgeAll(secretary, file);
        caller.as(street, () -> situations.propose(file, given.version(file), 7, "迟报"));
        caller.as(street, () -> situations.hear(file, given.version(file), 7, "当面说明：系统故障"));

        assertRefused("second-person", () -> confirm(street, file, 7, 1));
        String other = caller.hired("organization.street-secretary", STREET);
        caller.as(other, () -> situations.drop(file, given.version(file), 7));

        assertThat(given.read(file).result().grade()).isEqualTo(Grade.EXCELLENT);
        assertRefused("hit-decided", () -> confirm(other, file, 7, 1));
        assertRefused(
                "hit-twice", () -> caller.as(secretary, () -> situations.propose(file, given.version(file), 7, "再提")));
    }

    @Test
    void onlyWhoIsConcernedReadsAndEveryReadLeavesARow() {
        String file = given.file(worker, UNIT);
        String elsewhere = caller.hired("organization.community-secretary", OTHER);
        String academy = caller.hired("organization.academy", "370105");
        String auditor = caller.hired("platform.auditor", "370105");
        String stranger = given.account(given.worker(UNIT), UNIT);

        assertThatThrownBy(() -> caller.as(elsewhere, () -> files.read(file))).isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(academy, () -> files.read(file))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> caller.as(academy, () -> own.read(file))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> caller.as(stranger, () -> own.read(file))).isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(elsewhere, () -> cycles.begin(given.cycle(), new ScopePath(UNIT))))
                .isInstanceOf(OutOfScope.class);
        for (String reader : List.of(secretary, street, auditor)) {
            caller.as(reader, () -> files.read(file));
            assertThat(trail.of(reader))
                    .as(reader)
                    .contains("DONE appraisal.read AppraisalFile " + file + " appraisal.told.read");
        }
        caller.as(account, () -> own.read(file));
        assertThat(trail.of(account))
                .containsExactly("DONE appraisal.read AppraisalFile " + file + " appraisal.told.read");
    }

    @Test
    void thePersonSeesTheResultOnceItWasTold() {
        String file = given.file(worker, UNIT);
        given.judgeAll(secretary, file);

        FileView before = caller.as(account, () -> own.read(file));
        assertThat(before.result()).isNull();
        assertThat(before.lines()).isEmpty();
        assertThat(caller.as(account, () -> own.mine()).get(0).grade()).isNull();
        given.judge(secretary, file, 16, "0");
        given.notice(secretary, file);

        FileView told = caller.as(account, () -> own.read(file));
        assertThat(told.result().grade()).isEqualTo(Grade.QUALIFIED);
        assertThat(told.result().next()).isEqualTo(Grade.EXCELLENT);
        assertThat(told.result().missing()).isEqualByComparingTo("2.5");
        assertThat(told.lines())
                .hasSize(20)
                .filteredOn(line -> line.rule().getNumber() == 16)
                .first()
                .satisfies(line -> assertThat(line.missing()).isEqualByComparingTo("7"));
        assertThat(caller.as(caller.hired("organization.community-worker", UNIT), () -> own.mine()))
                .isEmpty();
    }

    private void confirm(String by, String file, int situation, int measure) {
        caller.as(by, () -> situations.confirm(file, given.version(file), situation, measure, "街道党群办"));
    }

    private void check(String file, boolean passed, Integer next) {
        caller.as(street, () -> situations.check(file, given.version(file), 4, passed, "回访核实", next));
    }
}
