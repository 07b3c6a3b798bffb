package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.IntakeTaking;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.search.Search;
import cn.tongxinyuan.platform.search.SearchRebuild;
import cn.tongxinyuan.platform.search.SearchSource.Hit;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People are found in their list and from everywhere by the same words; each test has a community of its own. */
@ExtendWith(ArquillianExtension.class)
class StaffSearchIT {

    private static final String STREET = "370105012";
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 2);

    @Inject
    Caller caller;

    @Inject
    StaffService people;

    @Inject
    StaffListing list;

    @Inject
    Listings listings;

    @Inject
    Search search;

    @Inject
    SearchRebuild rebuild;

    @Inject
    StaffIntake intake;

    @Inject
    IntakeTaking taking;

    @Inject
    IntakeUndo undo;

    @Inject
    Records records;

    @Test
    void somebodyIsFoundByNameInitialsAndCodeWithOrWithoutZeros() {
        String unit = STREET + "001";
        String code = enrolled(unit, "欧阳某壬", "19900007101");
        enrolled(unit, "李某壬", "19900007102");
        String secretary = caller.hired("organization.street-secretary", STREET);
        String bare = code.replaceFirst("-0+(\\d+)$", "-$1");

        for (String word : List.of("欧阳", "oymr", "欧阳某壬 " + code, code, bare)) {
            assertThat(found(secretary, unit, word)).as(word).containsExactly(code);
        }
        assertThat(bare).isNotEqualTo(code);
        assertThat(found(secretary, unit, "欧阳 李某")).isEmpty();
    }

    @Test
    void theLastFourDigitsFindForWhoMayRevealATelephone() {
        String unit = STREET + "009";
        String code = enrolled(unit, "王某癸", "19900007113");
        String worker = caller.hired("organization.community-worker", unit);
        String secretary = caller.hired("organization.community-secretary", unit);

        assertThat(found(secretary, unit, "7113")).containsExactly(code);
        assertThat(found(secretary, unit, "王某癸 7113")).containsExactly(code);
        assertThat(found(secretary, unit, "0711")).as("not the last four").isEmpty();
        assertThat(found(worker, unit, "7113")).isEmpty();
        assertThat(found(worker, unit, "王某癸")).containsExactly(code);
    }

    @Test
    void onlyPeopleOfTheOwnUnitAreFoundFromEverywhere() {
        String unit = STREET + "010";
        String code = enrolled(unit, "上官某辛", "19900007123");

        assertThat(everywhere(caller.hired("organization.community-worker", unit), "上官 " + code))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.title()).isEqualTo(code + " 上官某辛");
                    assertThat(hit.note()).isNotBlank();
                    assertThat(hit.address()).isEqualTo("/organization/staff-view?code=" + code);
                });
        assertThat(everywhere(caller.hired("organization.community-worker", STREET + "011"), "上官 " + code))
                .as("of another community")
                .isEmpty();
        assertThat(everywhere(caller.hired("organization.finance-maker", "370105"), "上官 " + code))
                .as("who may not see staff")
                .isEmpty();
    }

    @Test
    void aCorrectedNameIsFoundAndTheFormerOneIsNot() {
        String unit = STREET + "011";
        String code = enrolled(unit, "司马某甲", "19900007134");
        String secretary = caller.hired("organization.street-secretary", STREET);

        caller.as(secretary, () -> people.correct(code, 1, new StaffDetails("诸葛某乙", null, null)));

        assertThat(found(secretary, unit, "zgmy 7134")).containsExactly(code);
        assertThat(found(secretary, unit, "司马")).isEmpty();
    }

    @Test
    void aWorkbookMakesPeopleFoundAndItsUndoGivesBackHowTheyWere() {
        String unit = STREET + "012";
        String code = enrolled(unit, "夏侯某甲", "19900007145");
        String secretary = caller.hired("organization.street-secretary", STREET);
        String job = "it-found-" + code;

        caller.as(
                secretary,
                () -> taking.take(
                        intake,
                        unit,
                        List.of(line(code, "皇甫某乙", unit), line(null, "尉迟某丙", unit)),
                        new Source(job, job),
                        done -> {}));
        assertThat(found(secretary, unit, "皇甫")).containsExactly(code);
        assertThat(found(secretary, unit, "尉迟")).hasSize(1);

        caller.as(secretary, () -> undo.undo(job));
        assertThat(found(secretary, unit, "夏侯 7145")).containsExactly(code);
        assertThat(found(secretary, unit, "皇甫")).isEmpty();
        assertThat(found(secretary, unit, "尉迟")).isEmpty();
    }

    @Test
    void whoWasEnrolledBeforeTheUpdateIsFoundOnceTheChoreHasRun() {
        String unit = STREET + "013";
        String code = enrolled(unit, "令狐某丁", "19900007156");
        String secretary = caller.hired("organization.street-secretary", STREET);
        records.change(
                "delete from platform_gram where record_id in (select id from organization_staff where code = ?1)",
                code);
        records.change(
                "update organization_staff set search_open = null, search_person = null, phone_tail = null,"
                        + " search_edition = 0 where code = ?1",
                code);

        rebuild.run();

        assertThat(found(secretary, unit, "lhmd 7156")).containsExactly(code);
        caller.as(secretary, () -> people.correct(code, 1, new StaffDetails("令狐某丁", null, "没有人改过")));
    }

    private String enrolled(String unit, String name, String phone) {
        Appointment post = new Appointment(new ScopePath(unit), "COMMUNITY_WORKER", JANUARY, null);
        return caller.asSystem(() -> people.enrol(List.of(new EnrolStaff(new StaffDetails(name, phone, null), post))))
                .get(0);
    }

    private static StaffRow line(String code, String name, String unit) {
        return new StaffRow(code, name, new ScopePath(unit), "COMMUNITY_WORKER", JANUARY, null, null, null);
    }

    /** Codes, as the list gives them and the search from everywhere does, too. */
    private List<String> found(String username, String unit, String words) {
        Query query = Query.of(list, Map.of("q", new String[] {words}, "unit", new String[] {unit}));
        List<String> listed = caller.as(username, () -> listings.part(list, query)).rows().stream()
                .map(row -> row.get(StaffListing.CODE))
                .toList();
        assertThat(everywhere(username, words))
                .extracting(hit -> hit.title().split(" ")[0])
                .containsAll(listed);
        return listed;
    }

    private List<Hit> everywhere(String username, String words) {
        return caller.as(username, () -> search.find(SearchWords.of(words)).stream()
                .filter(group -> group.page().view().equals(list.view()))
                .flatMap(group -> group.hits().stream())
                .toList());
    }
}
