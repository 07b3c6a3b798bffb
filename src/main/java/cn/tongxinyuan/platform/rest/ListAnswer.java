package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.listing.ListExport;
import cn.tongxinyuan.platform.listing.ListPart;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.listing.Texts;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers a list to a program from the description its page is made of: the same filters and orders, properties as JSON
 * page by page, or with {@code format} the export of the page.
 */
@RequestScoped
public class ListAnswer {

    @Inject
    Listings listings;

    @Inject
    ListExport export;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    Clock clock;

    public Response of(Listing listing, ListRequest asked) {
        return of(listing, asked, Map.of());
    }

    /**
     * @param fixed parameters whose values the path gives
     * @throws ProblemException 400 for values the list cannot read, 403 where the caller may not take the list out
     */
    public Response of(Listing listing, ListRequest asked, Map<String, String> fixed) {
        return file(listing, asked, fixed).orElseGet(() -> items(listing, asked.query(listing, fixed)));
    }

    /**
     * The export alone, for a list whose properties come from elsewhere; empty where JSON is asked for.
     *
     * @throws ProblemException as {@link #of(Listing, ListRequest, Map)}
     */
    public Optional<Response> file(Listing listing, ListRequest asked) {
        return file(listing, asked, Map.of());
    }

    private Optional<Response> file(Listing listing, ListRequest asked, Map<String, String> fixed) {
        return asked.format().map(format -> file(listing, asked.query(listing, fixed), format));
    }

    private Response items(Listing listing, Query query) {
        ListPart part = listings.part(listing, query);
        return Response.ok(
                        new Items<>(
                                part.rows().stream()
                                        .map(row -> properties(row, query))
                                        .toList(),
                                Paging.token(part.after())),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private Map<String, Object> properties(Row row, Query query) {
        Map<String, Object> properties = new LinkedHashMap<>();
        query.columns().forEach(field -> properties.put(field.name(), row.json(field, texts)));
        return properties;
    }

    private Response file(Listing listing, Query query, ListExport.As format) {
        String permission = listing.exportPermission();
        if (!permission.isEmpty() && !me.may(permission)) {
            throw new ProblemException(403, "FORBIDDEN");
        }
        // what the list refuses must be said before the file begins
        listings.part(listing, query.answering(1, null));
        StreamingOutput body = out -> export.write(listing, query, format, () -> out);
        String name = language.text(
                "platform.frame.list-file",
                language.text(listing.view().replace('/', '.') + ".title"),
                LocalDate.now(clock).toString(),
                format.extension());
        return Response.ok(body, format.type())
                .header(Attachment.HEADER, Attachment.named(name))
                .build();
    }
}
