package cn.tongxinyuan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The fence of the house: which module may use which, and how the pieces of a module are made. */
class ArchitectureTest {

    /** Every module and the modules it may use. A new arrow is a decision and must show in a diff. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("kernel", Set.of()),
            entry("platform", Set.of("kernel")),
            entry("administration", Set.of("kernel", "platform")),
            entry("organization", Set.of("kernel", "platform")),
            entry("booking", Set.of("kernel", "platform", "organization")),
            entry("market", Set.of("kernel", "platform", "organization")),
            entry("activity", Set.of("kernel", "platform", "organization", "booking")),
            entry("award", Set.of("kernel", "platform", "organization")),
            entry("nightschool", Set.of("kernel", "platform", "organization", "booking", "award")),
            entry("training", Set.of("kernel", "platform", "organization", "booking", "award")),
            entry("appraisal", Set.of("kernel", "platform", "organization", "training")),
            entry("mentoring", Set.of("kernel", "platform", "organization", "training")),
            entry("relocation", Set.of("kernel", "platform", "organization")));

    /** The platform's rooms from the ground up: each may use those below it, so that there is no circle. */
    static final List<List<String>> ROOMS = List.of(
            List.of("setting", "failure", "i18n", "database", "module"),
            List.of("calendar", "personal", "workbook", "paper", "code", "number"),
            List.of("security"),
            List.of("job", "form", "search", "task", "attachment"),
            List.of("audit", "notice", "view", "demo"),
            List.of("listing", "intake"),
            List.of("bulk"),
            List.of("web", "rest"),
            List.of("draw"),
            List.of("start"));

    /** In a package, so that a reader finds one by its name in a glance. */
    static final int MOST_CLASSES = 45;

    /** Modules that count money and square metres, where floating point would lose fen. */
    static final Set<String> EXACT = Set.of("kernel", "relocation");

    /** Classes that must read the machine's clock, each with its reason; an entry nobody needs is red. */
    static final Map<String, String> MACHINE_TIME = Map.of(
            "cn.tongxinyuan.platform.database.Lease",
                    "a lease runs on the machine's time, whatever day the district lives in",
            "cn.tongxinyuan.platform.demo.DemoDistrict",
                    "the offset of the district's clock is taken from the machine's");

    /** Classes that may write SQL, each with its reason; one that no longer does leaves this list. */
    static final Map<String, String> SQL = Map.ofEntries(
            entry("cn.tongxinyuan.platform.audit.AppendOnly", "tries what the database must refuse"),
            entry("cn.tongxinyuan.platform.audit.AuditChain", "the chain is linked in order over millions of rows"),
            entry("cn.tongxinyuan.platform.audit.AuditExport", "writes the chain as a stream"),
            entry("cn.tongxinyuan.platform.audit.AuditTrail", "capped counts, which JPQL cannot say"),
            entry("cn.tongxinyuan.platform.audit.AuditVerifier", "checks the chain as a stream"),
            entry("cn.tongxinyuan.platform.audit.ChainReader", "reads the chain as a stream"),
            entry("cn.tongxinyuan.platform.database.Lease", "one statement takes the lease or does not"),
            entry("cn.tongxinyuan.platform.database.Migrations", "runs before the entities"),
            entry("cn.tongxinyuan.platform.database.Unique", "reads the state a database refuses with"),
            entry("cn.tongxinyuan.platform.demo.DemoRecord", "waits for its entity"),
            entry("cn.tongxinyuan.platform.failure.ErrorNumber", "tells the state a database refuses with"),
            entry("cn.tongxinyuan.platform.form.Drafts", "waits for its entity"),
            entry("cn.tongxinyuan.platform.intake.IntakeQueries", "waits for its entity"),
            entry("cn.tongxinyuan.platform.job.JobRecords", "waits for its entity"),
            entry("cn.tongxinyuan.platform.listing.Kind", "days as the driver gives them"),
            entry("cn.tongxinyuan.platform.number.Numbers", "two first callers of a series: insert or wait"),
            entry("cn.tongxinyuan.platform.personal.KeyCheck", "waits for its entity"),
            entry("cn.tongxinyuan.platform.rest.Idempotency", "waits for its entity"),
            entry("cn.tongxinyuan.platform.rest.KeptAnswers", "waits for its entity"),
            entry(
                    "cn.tongxinyuan.platform.search.GramQueries",
                    "a roll has 225 000 pieces, which as objects cost five seconds"),
            entry("cn.tongxinyuan.platform.security.Accounts", "waits for its entity"),
            entry("cn.tongxinyuan.platform.security.Roles", "waits for its entity"),
            entry("cn.tongxinyuan.platform.start.ReadyCheck", "asks the database itself whether it answers"),
            entry("cn.tongxinyuan.relocation.HouseholdQueries", "waits for its entity"),
            entry("cn.tongxinyuan.relocation.progress.ProgressBook", "waits for its entity"));

    /** Rules about things the tree has only from a module on; with that module's line above, the waiting is over. */
    private static final Map<String, String> WAITS_FOR = Map.of(
            "permissions_are_declared_constants", "organization",
            "pages_are_named_after_views", "organization",
            "events_are_past_tense_records", "relocation");

    private static final String PLANTED_ROOT = "cn.tongxinyuan.planted";
    private static final Map<String, Set<String>> PLANTED_MAP = Map.of(
            "platform", Set.of(), "lamp", Set.of("platform"), "bulb", Set.of("lamp", "vanished"), "ghost", Set.of());

    private static final List<List<String>> PLANTED_ROOMS =
            List.of(List.of("security", "setting"), List.of("web"), List.of("cellar"));

    /** For every rule, parts of the findings the planted classes must give. */
    private static final Map<String, List<String>> PLANTED = Map.ofEntries(
            entry(
                    "every_package_is_a_declared_module",
                    List.of("planted.stray.Stray is in no", "declares ghost", "to undeclared vanished")),
            entry("modules_use_only_what_the_map_allows", List.of("lamp.Lamp.upward", "lamp.LampService")),
            entry("modules_are_free_of_cycles", List.of("Cycle detected: Slice bulb")),
            entry(
                    "rooms_of_the_platform_stand_in_one_order",
                    List.of("platform.setting.Sill.over", "attic.Attic stands in no room", "names cellar")),
            entry("packages_stay_readable", List.of("planted.lamp holds")),
            entry("web_and_rest_are_private", List.of("bulb.web.BulbScreen")),
            entry("the_root_of_a_module_knows_none_of_its_rooms", List.of("bulb.BulbPermission.screen()")),
            entry("domain_knows_no_faces", List.of("jakarta.faces.context.FacesContext")),
            entry("only_services_use_jpa", List.of("lamp.LampImpl uses")),
            entry("names_say_what_a_class_is", List.of("lamp.LampImpl has")),
            entry("entity_verbs_are_package_private", List.of("Lamp.lightUp(")),
            entry("ruled_state_has_no_setter", List.of("Lamp.setStatus(", "Lamp.setSignedOn(", "Lamp.setPrice(")),
            entry("sql_stands_where_it_must", List.of("lamp.LampTable writes SQL", "Bulb is allowed SQL")),
            entry("states_have_a_table_of_transitions", List.of("lamp.LampStatus has no table")),
            entry("every_entity_says_whose_it_is", List.of("lamp.Lamp is", "bulb.Bulb is")),
            entry("entity_names_are_unique", List.of("entity name Lamp")),
            entry("services_have_names_of_their_own", List.of("service name LampService")),
            entry("tables_carry_their_module", List.of("lamp.Lamp names", "bulb.Bulb names")),
            entry("a_version_that_is_given_is_compared", List.of("LampService.mend(")),
            entry("public_service_methods_have_a_permission", List.of("LampService.open(")),
            entry(
                    "permissions_are_declared_constants",
                    List.of(
                            "LampService.guess() asks for undeclared permission lamp.guess",
                            "LampPermission is not annotated",
                            "declares lamp.view of another")),
            entry("pages_are_named_after_views", List.of("bulb.web.BulbScreen is no", "lamp.LampService is @Named")),
            entry("events_are_past_tense_records", List.of("lamp.LampBroken is")),
            entry("nobody_injects_too_much", List.of("LampService has 8")),
            entry(
                    "time_comes_from_the_clock",
                    List.of(
                            "java.util.Date",
                            "LocalDate.now()",
                            "currentTimeMillis()",
                            "systemDefaultZone()",
                            "Bulb is excused")),
            entry("money_and_areas_are_exact", List.of("Lamp.brightness", "doubleValue()")));

    @TestFactory
    Stream<DynamicTest> theTreeKeepsTheRule() {
        return houseRules()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> assertThat(rule.violationsIn(Tree.CLASSES, arrived(rule)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theRuleSeesItsPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED_ROOT);
        return rules(
                        PLANTED_ROOT,
                        PLANTED_MAP,
                        PLANTED_ROOMS,
                        3,
                        Set.of("lamp"),
                        Set.of(PLANTED_ROOT + ".bulb.Bulb"),
                        Set.of(PLANTED_ROOT + ".bulb.Bulb"))
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    List<String> findings = rule.check().apply(planted);
                    assertThat(PLANTED).containsKey(rule.name());
                    assertThat(PLANTED.get(rule.name()))
                            .allSatisfy(part -> assertThat(findings).anyMatch(finding -> finding.contains(part)));
                }));
    }

    @Test
    void everyPlantedViolationBelongsToARule() {
        assertThat(houseRules().map(Rule::name)).containsExactlyInAnyOrderElementsOf(PLANTED.keySet());
    }

    @Test
    void aRuleThatFindsNothingIsRedOnceItsModuleHasArrived() {
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThat(houseRules().filter(rule -> !rule.name().equals("modules_are_free_of_cycles")))
                .allSatisfy(rule -> assertThatThrownBy(() -> rule.violationsIn(nothing, true))
                        .isInstanceOf(Rule.NothingToCheck.class));
    }

    private static Stream<Rule> houseRules() {
        return rules(Tree.ROOT, MAY_USE, ROOMS, MOST_CLASSES, EXACT, MACHINE_TIME.keySet(), SQL.keySet());
    }

    private static boolean arrived(Rule rule) {
        return MAY_USE.containsKey(WAITS_FOR.getOrDefault(rule.name(), "kernel"));
    }

    private static Stream<Rule> rules(
            String root,
            Map<String, Set<String>> mayUse,
            List<List<String>> rooms,
            int mostClasses,
            Set<String> exact,
            Set<String> machineTime,
            Set<String> sql) {
        return Stream.of(
                        new Architecture(root, mayUse, rooms, mostClasses).rules(),
                        new ConventionRules(root, exact, machineTime).rules(),
                        List.of(new SqlRule(sql).rule()))
                .flatMap(List::stream);
    }
}
