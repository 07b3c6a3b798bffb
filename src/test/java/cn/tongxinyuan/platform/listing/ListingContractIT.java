package cn.tongxinyuan.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.listing.Field.Trait;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every list of every module keeps, whatever it lists. */
@ExtendWith(ArquillianExtension.class)
class ListingContractIT {

    private static final String DISTRICT = "370105";
    private static final String COMMUNITY = "370105010007";
    private static final String OTHER_STREET = "370105011";
    private static final String FORMULA = "=1+1";
    private static final int ROWS = 5;
    /** Enough to turn pages, and few enough for lists that a district has thousands of. */
    private static final int MOST = 120;

    @Inject
    @Any
    Instance<Listing> lists;

    @Inject
    @Any
    Instance<ScopeSample> samples;

    @Inject
    Listings listings;

    @Inject
    ModuleRegistry registry;

    @Inject
    ListReaders readers;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Statements statements;

    @Test
    void pagesBothWaysShowEveryRowOnceInEveryOrder() throws Exception {
        forEach((listing, reader) -> {
            for (String sort : orders(listing)) {
                List<Object> forward = new ArrayList<>();
                List<String> starts = new ArrayList<>();
                ListPart part = part(reader, listing, Map.of("sort", sort), null, null);
                while (part.after() != null && forward.size() < MOST) {
                    forward.addAll(keys(part));
                    starts.add(part.before());
                    part = part(reader, listing, Map.of("sort", sort), part.after(), null);
                }
                assertThat(forward).as(listing.view() + " by " + sort).doesNotHaveDuplicates();
                List<Object> backward = new ArrayList<>();
                while (part.before() != null) {
                    part = part(reader, listing, Map.of("sort", sort), null, part.before());
                    List<Object> keys = keys(part);
                    Collections.reverse(keys);
                    backward.addAll(keys);
                }
                Collections.reverse(backward);
                assertThat(backward).as(listing.view() + " back by " + sort).isEqualTo(forward);
            }
        });
    }

    @Test
    void aPlaceOfAnotherOrderOrMadeUpIsRefused() throws Exception {
        forEach((listing, reader) -> {
            for (String place : List.of("nonsense", "-nothing x 1", "a b c")) {
                assertForeign(() -> part(reader, listing, Map.of(), place, null));
                assertForeign(() -> part(reader, listing, Map.of(), null, place));
            }
            for (String sort : orders(listing)) {
                String next =
                        part(reader, listing, Map.of("sort", sort), null, null).after();
                if (next != null) {
                    String other = sort.startsWith("-") ? sort.substring(1) : "-" + sort;
                    assertForeign(() -> part(reader, listing, Map.of("sort", other), next, null));
                }
            }
        });
    }

    @Test
    void totalsCountWhatTheExportHolds() throws Exception {
        forEach((listing, reader) -> {
            Totals totals = caller.as(reader, () -> listings.totals(listing, Query.all(listing)));

            // what the export leaves in the trail is a row of the list of acts
            if (!totals.capped() && !listing.view().contains("audit")) {
                assertThat(lines(reader, listing)).as(listing.view()).hasSize((int) totals.count() + 2);
            }
        });
    }

    @Test
    void whoseUnitLiesElsewhereSeesNoneOfTheRows() throws Exception {
        forEach((listing, reader) -> {
            String stranger = readers.of(listing, OTHER_STREET);
            if (listing.fields().isScoped()) {
                List<Object> ours = all(readers.of(listing, COMMUNITY), listing);
                assertThat(all(stranger, listing)).as(listing.view()).noneMatch(ours::contains);
            }
        });
    }

    @Test
    void nobodyReadsAListWithoutThePermissionOfItsPage() throws Exception {
        String nobody = caller.hired("it.nobody", DISTRICT);
        forEach((listing, reader) -> assertThatThrownBy(() -> part(nobody, listing, Map.of(), null, null))
                .as(listing.view())
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(OutOfScope.class),
                        thrown -> assertThat(thrown).isInstanceOf(EJBAccessException.class),
                        thrown -> assertThat(thrown).hasRootCauseInstanceOf(OutOfScope.class)));
    }

    @Test
    void namesAreMaskedForWhoMayNotReadThem() throws Exception {
        forEach((listing, reader) -> listing.fields().all().stream()
                .filter(field -> !field.mayRead().isEmpty())
                .forEach(field -> registry.modules().stream()
                        .flatMap(module -> module.grants().stream())
                        .filter(grant -> grant.permissions().contains(permission(listing))
                                && !grant.permissions().contains(field.mayRead()))
                        .findFirst()
                        .ifPresent(grant -> {
                            String other = caller.hired(grant.role(), DISTRICT);
                            assertThat(part(other, listing, Map.of("columns", field.name()), null, null)
                                            .rows())
                                    .as(listing.view())
                                    .isNotEmpty()
                                    .allMatch(row ->
                                            String.valueOf(row.get(field)).contains("*"));
                        })));
    }

    @Test
    void textThatWouldBeAFormulaLeavesDefused() throws Exception {
        List<String> planted = new ArrayList<>();
        forEach((listing, reader) -> {
            if (plantFormula(listing)) {
                planted.add(listing.view());
                assertThat(lines(reader, listing))
                        .as(listing.view())
                        .anyMatch(line -> line.contains("'" + FORMULA))
                        .noneMatch(line -> ("," + line).contains("," + FORMULA));
            }
        });
        assertThat(planted).as("lists with a text of their own").hasSizeGreaterThan(1);
    }

    /** Writes a formula into a text that the list shows, past all rules; false where no text is a column of a table. */
    private boolean plantFormula(Listing listing) {
        return sample(listing)
                .filter(sample -> sample.entity() != AuditEntry.class) // the trail refuses every change
                .flatMap(sample -> listing.fields().columns().stream()
                        .filter(field ->
                                field.kind() == Kind.TEXT && field.mayRead().isEmpty())
                        .flatMap(field -> column(sample.entity(), field.paths().get(0)).stream())
                        .findFirst()
                        .map(column -> records.change(
                                "update "
                                        + sample.entity()
                                                .getAnnotation(Table.class)
                                                .name() + " set " + column + " = ?1 where id = ?2",
                                FORMULA,
                                sample.stored(new ScopePath(COMMUNITY)))))
                .isPresent();
    }

    private static Optional<String> column(Class<?> entity, String path) {
        return Stream.<Class<?>>iterate(entity, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> path.equals("r." + field.getName()) && field.getType() == String.class)
                .map(field -> field.getAnnotation(Column.class))
                .filter(column -> column != null && column.updatable())
                .map(Column::name)
                .findFirst();
    }

    @Test
    void rowsThatComeMeanwhileNeitherRepeatNorHideOthers() throws Exception {
        forEach((listing, anybody) -> sample(listing).ifPresent(sample -> {
            String reader = readers.of(listing, COMMUNITY);
            List<Object> before = all(reader, listing);
            for (String sort : orders(listing)) {
                List<Object> seen = new ArrayList<>();
                ListPart part = part(reader, listing, Map.of("sort", sort), null, null);
                seen.addAll(keys(part));
                while (part.after() != null && seen.size() < MOST) {
                    sample.stored(new ScopePath(COMMUNITY));
                    part = part(reader, listing, Map.of("sort", sort), part.after(), null);
                    seen.addAll(keys(part));
                }
                assertThat(seen).as(listing.view() + " by " + sort).doesNotHaveDuplicates();
                if (part.after() == null) {
                    assertThat(seen).as(listing.view() + " by " + sort).containsAll(before);
                }
            }
        }));
    }

    @Test
    void everyListTakesAtMostEightStatements() throws Exception {
        forEach((listing, reader) -> {
            Api page = caller.browser(reader);
            page.get("/" + listing.view());
            assertThat(statements.during(() ->
                            assertThat(page.get("/" + listing.view()).status()).isEqualTo(200)))
                    .as(listing.view())
                    .hasSizeBetween(1, 8);
        });
    }

    private interface Look {
        void at(Listing listing, String reader) throws Exception;
    }

    /** Looks at every list there is, each with some records in it. */
    private void forEach(Look look) throws Exception {
        assertThat(lists.stream().count()).isPositive();
        for (Listing listing : lists) {
            sample(listing).ifPresent(sample -> {
                for (int i = 0; i < ROWS + 2; i++) {
                    sample.stored(new ScopePath(COMMUNITY));
                }
            });
            look.at(listing, readers.of(listing, DISTRICT));
        }
    }

    private Optional<ScopeSample> sample(Listing listing) {
        String entity = listing.fields().from().split(" ")[0];
        return samples.stream()
                .filter(sample -> sample.entity().getSimpleName().equals(entity))
                .findFirst();
    }

    private String permission(Listing listing) {
        return registry.page(listing.view()).orElseThrow().permission();
    }

    private static List<String> orders(Listing listing) {
        return listing.fields()
                .with(Trait.SORTED)
                .map(Field::parameter)
                .flatMap(word -> Stream.of(word, "-" + word))
                .toList();
    }

    private ListPart part(String reader, Listing listing, Map<String, String> asked, String after, String before) {
        Map<String, String[]> parameters = new HashMap<>();
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        if (before != null) {
            parameters.put("before", new String[] {before});
        }
        if (after != null) {
            parameters.put("after", new String[] {after});
        }
        return caller.as(
                reader,
                () -> listings.part(listing, Query.of(listing, parameters).sized(ROWS)));
    }

    private static List<Object> keys(ListPart part) {
        return new ArrayList<>(part.rows().stream().map(Row::key).toList());
    }

    private List<Object> all(String reader, Listing listing) {
        return keys(caller.as(
                reader, () -> listings.part(listing, Query.all(listing).sized(1_000))));
    }

    private List<String> lines(String reader, Listing listing) {
        Api.Answer file = caller.browser(reader).get("/" + listing.view() + ".csv");
        assertThat(file.status()).as(listing.view()).isEqualTo(200);
        return file.body().lines().toList();
    }

    private static void assertForeign(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.code())
                .isEqualTo("FOREIGN_PAGE"));
    }
}
