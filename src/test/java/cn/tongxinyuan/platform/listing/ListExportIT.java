package cn.tongxinyuan.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaves of a list stands in the trail: how many rows, under which filter. */
@ExtendWith(ArquillianExtension.class)
class ListExportIT {

    @Inject
    @Any
    Instance<Listing> lists;

    @Inject
    ListReaders readers;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Test
    void everyListTellsHowManyRowsLeftUnderWhichFilter() {
        for (Listing listing : lists) {
            // the trail leaves as a chain, by an export of its own
            if (listing.view().contains("audit")) {
                continue;
            }
            for (ListExport.As format : ListExport.As.values()) {
                String reader = readers.of(listing, "370105");
                String question = question(listing);
                Api.Answer file = caller.browser(reader)
                        .get("/" + listing.view() + "." + format.extension()
                                + (question.isEmpty() ? "" : "?" + question));

                assertThat(file.status()).as(listing.view()).isEqualTo(200);
                if (format == ListExport.As.CSV) {
                    long rows = file.body().lines().count() - 2;
                    assertThat(last(reader)).endsWith("|" + rows + "|" + (question.isEmpty() ? "-" : question));
                } else {
                    assertThat(last(reader)).endsWith("|" + (question.isEmpty() ? "-" : question));
                }
                assertThat(last(reader)).contains("Page " + listing.view() + " platform.told.list-export|");
            }
        }
    }

    @Test
    void aReaderWhoBreaksOffLeavesARowOfWhatHeGot() {
        for (Listing listing : lists) {
            for (ListExport.As format : ListExport.As.values()) {
                String reader = readers.of(listing, "370105");

                Api.Answer answer = caller.browser(reader)
                        .get(BrokenExportServlet.ADDRESS + "?view=" + listing.view() + "&format=" + format);
                assertThat(answer.body()).as(listing.view()).isEqualTo("the line is dead");

                assertThat(last(reader))
                        .startsWith("DONE ")
                        .containsPattern(" Page " + listing.view() + " platform\\.told\\.list-export\\|\\d+\\|-$");
            }
        }
    }

    /** Narrowed by a choice where the list has one. */
    private static String question(Listing listing) {
        return listing.fields()
                .with(Field.Trait.FILTERED)
                .filter(field -> !field.kind().all().isEmpty())
                .findFirst()
                .map(field ->
                        field.parameter() + "=" + field.write(field.kind().all().get(0)))
                .orElse("");
    }

    private String last(String actor) {
        var rows = trail.of(actor);
        return rows.get(rows.size() - 1);
    }
}
