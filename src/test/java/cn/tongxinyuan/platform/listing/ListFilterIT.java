package cn.tongxinyuan.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Field.Trait;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filter finds the rows with its value and no others, and whoever goes on from a filtered list keeps it. */
@ExtendWith(ArquillianExtension.class)
class ListFilterIT {

    private static final String DISTRICT = "370105";
    private static final int ROWS = 200;
    private static final Pattern LINK = Pattern.compile("<a ([^>]*)href=\"([^\"]*)\"([^>]*)>");

    @Inject
    @Any
    Instance<Listing> lists;

    @Inject
    @Any
    Instance<ScopeSample> samples;

    @Inject
    Listings listings;

    @Inject
    ListReaders readers;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @Test
    void aFilterFindsJustTheRowsWithItsValue() {
        samples.forEach(sample -> sample.key(new ScopePath("370105010007")));
        List<String> seen = new ArrayList<>();
        for (Listing listing : lists) {
            String reader = readers.of(listing, DISTRICT);
            List<Row> all = rows(reader, listing, Map.of());
            listing.fields()
                    .with(Trait.FILTERED)
                    // what is put together of several columns is narrowed in a way of its own
                    .filter(field -> listing.fields().columns().contains(field)
                            && field.paths().size() == 1)
                    .forEach(field -> values(all, field).forEach(value -> {
                        seen.add(listing.view() + " " + field.name());
                        assertThat(rows(reader, listing, Map.of(field.parameter(), new String[] {value})))
                                .as(listing.view() + " " + field.parameter() + "=" + value)
                                .isNotEmpty()
                                .allMatch(row -> value.equals(field.write(row.get(field.name())))
                                        || readsAs(value, field, row.get(field.name())));
                    }));
        }
        assertThat(seen.stream().distinct()).as("filters of a column").hasSizeGreaterThan(5);
    }

    @Test
    void everyLinkOfAFilteredListKeepsAFilterOfTwo() {
        List<String> seen = new ArrayList<>();
        for (Listing listing : lists) {
            List<String> filters = listing.fields()
                    .with(Trait.FILTERED)
                    .filter(field -> !field.kind().all().isEmpty())
                    .map(ListFilterIT::asked)
                    .collect(Collectors.toList());
            listing.fields()
                    .with(Trait.SORTED)
                    .findFirst()
                    .ifPresent(field -> filters.add("sort=-" + field.parameter()));
            if (filters.size() < 2) {
                continue;
            }
            Api.Answer page = caller.browser(readers.of(listing, DISTRICT))
                    .get("/" + listing.view() + "?" + String.join("&", filters));
            assertThat(page.status()).as(listing.view()).isEqualTo(200);
            LINK.matcher(page.body())
                    .results()
                    .map(link -> List.of(link.group(2).replace("&amp;", "&"), link.group(1) + link.group(3)))
                    .filter(link -> link.get(0).matches("/?" + listing.view() + "(\\.\\w+)?\\?.*"))
                    .filter(link ->
                            !link.get(1).contains("clear") && !link.get(0).contains("view=all"))
                    .forEach(link -> {
                        seen.add(link.get(0));
                        assertThat(filters.stream()
                                        .filter(link.get(0)::contains)
                                        .count())
                                .as(listing.view() + " keeps of " + filters + ": " + link.get(0))
                                .isGreaterThanOrEqualTo(filters.size() - 1L);
                    });
        }
        assertThat(seen).as("links looked at").hasSizeGreaterThan(20);
    }

    /** Two codes that read the same are one to whoever filters by them. */
    private boolean readsAs(String code, Field<?> field, Object other) {
        return other instanceof String && field.show(other, texts).equals(field.show(code, texts));
    }

    private static String asked(Field<?> field) {
        return field.parameter() + "=" + field.write(field.kind().all().get(0));
    }

    /** Some of the values that rows have. */
    private static Set<String> values(List<Row> rows, Field<?> field) {
        return rows.stream()
                .map(row -> (Object) row.get(field.name()))
                .filter(value -> value != null && !String.valueOf(value).isEmpty())
                .map(field::write)
                .distinct()
                .limit(4)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Row> rows(String reader, Listing listing, Map<String, String[]> asked) {
        return caller.as(
                        reader,
                        () -> listings.part(listing, Query.of(listing, asked).answering(ROWS, null)))
                .rows();
    }
}
