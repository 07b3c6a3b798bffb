package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.IntakeResult;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom a line of the register is about, and what it does to the posts. */
@ExtendWith(ArquillianExtension.class)
class StaffIntakeIT {

    private static final String STREET = "370105015";
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Sheets sheets;

    @Inject
    StaffIntake intake;

    private String street;

    @BeforeEach
    void hire() {
        street = caller.hired("organization.street-secretary", STREET);
    }

    @Test
    void aNamesakeWithAnotherTelephoneIsAskedAbout() {
        taken(row(null, "王某甲", "370105015001", "COMMUNITY_WORKER", FIRST, "19900008101"));

        StaffRow another = row(null, "王某甲", "370105015001", "COMMUNITY_WORKER", LATER, "19900008102");
        assertThat(order(another).findings())
                .extracting(finding -> finding.code())
                .containsExactly("NAMESAKE");
        StaffRow told = row(StaffRow.NEW, "王某甲", "370105015001", "COMMUNITY_WORKER", LATER, "19900008102");
        assertThat(taken(told).created()).isEqualTo(1);
    }

    @Test
    void theSameNameAndTelephoneElsewhereIsAMove() {
        taken(row(null, "李某乙", "370105015001", "COMMUNITY_WORKER", FIRST, "19900008103"));

        IntakeResult moved = taken(row(null, "李某乙", "370105015002", "COMMUNITY_DEPUTY", LATER, "19900008103"));

        assertThat(List.of(moved.created(), moved.updated())).containsExactly(0, 1);
        assertThat(records.sql("select scope from organization_staff where name = ?1", "李某乙"))
                .isEqualTo(List.of("370105015002"));
        assertThat(records.sql(
                        "select p.held_to from organization_staff_post p join organization_staff s on s.id = p.staff_id"
                                + " where s.name = ?1 and p.held_to is not null",
                        "李某乙"))
                .hasSize(1);
    }

    @Test
    void aSecondSecretaryIsFoundInTheCheck() {
        taken(row(null, "张某丙", "370105015003", "COMMUNITY_SECRETARY", FIRST, "19900008104"));

        StaffRow second = row(null, "刘某丁", "370105015003", "COMMUNITY_SECRETARY", LATER, "19900008105");
        assertThat(order(second).findings())
                .extracting(finding -> finding.code())
                .containsExactly("POST_TAKEN");
    }

    @Test
    void aSecretaryMayFollowTheOneWhoLeavesInTheSameFile() {
        taken(row(null, "陈某戊", "370105015004", "COMMUNITY_SECRETARY", FIRST, "19900008106"));

        IntakeResult both = taken(
                new StaffRow(
                        null, "陈某戊", new ScopePath("370105015004"), "COMMUNITY_SECRETARY", FIRST, LATER, null, null),
                row(null, "杨某己", "370105015004", "COMMUNITY_SECRETARY", LATER.plusDays(1), "19900008107"));

        assertThat(List.of(both.created(), both.updated())).containsExactly(1, 1);
    }

    @Test
    void aRoleOfAnotherKindOfUnitIsFoundInTheCheck() {
        StaffRow village = row(null, "赵某庚", "370105015001", "VILLAGE_SECRETARY", FIRST, null);

        assertThat(order(village).findings())
                .extracting(finding -> finding.code())
                .containsExactly("UNKNOWN_CODE");
    }

    private static StaffRow row(String code, String name, String unit, String role, LocalDate from, String phone) {
        return new StaffRow(code, name, new ScopePath(unit), role, from, null, phone, null);
    }

    private IntakeResult taken(StaffRow... rows) {
        IntakeResult result = order(rows);
        assertThat(result.committed()).as(result.findings().toString()).isTrue();
        return result;
    }

    private IntakeResult order(StaffRow... rows) {
        return sheets.taken(street, intake, STREET, List.of(rows));
    }
}
