package cn.tongxinyuan.organization.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom a line of a workbook of partners is about, and what is wrong with it. */
@ExtendWith(ArquillianExtension.class)
class PartnerIntakeIT {

    private static final String STREET = "370105014";
    private static final ScopePath UNIT = new ScopePath("370105014001");
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    PartnerGiven given;

    @Inject
    Sheets sheets;

    @Inject
    PartnerIntake intake;

    @Inject
    IntakeUndo undo;

    private String street;

    @BeforeEach
    void hire() {
        street = caller.hired("organization.street-secretary", STREET);
    }

    @Test
    void aWrongCreditCodeIsToldInItsRow() {
        assertThat(Sheets.codes(order(organisation("91370199MA90000001", null))))
                .containsExactly("CREDIT_CODE");
    }

    @Test
    void anOrganisationWithoutCodeAndAResidentWithoutMobileAreTold() {
        PartnerLine somebody = new PartnerLine(
                null,
                PartnerKind.RESIDENT,
                UNIT,
                new PartnerDetails(null, null, "王某甲", null, "CULTURE", SINCE, null, null));

        assertThat(Sheets.codes(order(organisation(null, null), somebody))).containsExactly("REQUIRED", "REQUIRED");
    }

    @Test
    void anOrganisationOfAnotherStreetIsTold() {
        PartnerDetails elsewhere = PartnerGiven.organisation("示例单位");
        given.partner("370105001010", PartnerKind.SOCIAL, elsewhere);

        assertThat(Sheets.codes(order(organisation(elsewhere.creditCode(), null))))
                .containsExactly("CREDIT_TAKEN");
    }

    @Test
    void theSameTwiceIsToldAndTheKindCannotChange() {
        String credit = PartnerGiven.creditCode();
        assertThat(Sheets.codes(order(organisation(credit, null), organisation(credit, null))))
                .containsExactly("DUPLICATE_IN_FILE");

        taken(organisation(credit, null));
        PartnerLine known = organisation(credit, null);
        assertThat(Sheets.codes(order(new PartnerLine(null, PartnerKind.COMPANY, UNIT, known.details()))))
                .containsExactly("UNKNOWN_CODE");
    }

    @Test
    void aResidentIsKnownByTheMobile() {
        String mobile = PartnerGiven.mobile();
        taken(resident("王某甲", mobile, "CULTURE"));

        IntakeResult again = taken(resident("王某甲", mobile, "SKILL"));

        assertThat(List.of(again.created(), again.updated())).containsExactly(0, 1);
        assertThat(records.sql(
                        "select speciality from organization_partner where scope = ?1 and kind = 'RESIDENT'"
                                + " and speciality = 'SKILL'",
                        UNIT.code()))
                .hasSize(1);
    }

    @Test
    void whatIsUsedElsewhereByNowIsNotTakenBack() {
        String credit = PartnerGiven.creditCode();
        String job = sheets.job(street, intake, STREET, List.of(organisation(credit, null)));
        String partner = (String) records.sql("select code from organization_partner where credit_code = ?1", credit)
                .get(0);
        given.resource(partner);

        assertThatThrownBy(() -> caller.as(street, () -> undo.undo(job)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                        .isEqualTo("platform.rule.intake-used"));
        assertThat(records.sql("select code from organization_partner where credit_code = ?1", credit))
                .hasSize(1);
    }

    private static PartnerLine organisation(String credit, String remark) {
        return new PartnerLine(
                null,
                PartnerKind.SOCIAL,
                UNIT,
                new PartnerDetails("示例社", credit, null, null, null, SINCE, null, remark));
    }

    private static PartnerLine resident(String person, String mobile, String speciality) {
        return new PartnerLine(
                null,
                PartnerKind.RESIDENT,
                UNIT,
                new PartnerDetails(null, null, person, mobile, speciality, SINCE, null, null));
    }

    private IntakeResult taken(PartnerLine... rows) {
        IntakeResult result = order(rows);
        assertThat(result.committed()).as(result.findings().toString()).isTrue();
        return result;
    }

    private IntakeResult order(PartnerLine... rows) {
        return sheets.taken(street, intake, STREET, List.of(rows));
    }
}
