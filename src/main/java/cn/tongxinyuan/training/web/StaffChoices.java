package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.ValueFormat;
import cn.tongxinyuan.training.RecordListing;
import java.util.List;
import java.util.Map;

/** People of the caller's unit who hold a post, found by name, initials or code as the list of their records finds them. */
class StaffChoices extends Choices {

    private final Listings listings;
    private final RecordListing people;
    private final ValueFormat format;

    StaffChoices(Listings listings, RecordListing people, ValueFormat format) {
        super(Map.of());
        this.listings = listings;
        this.people = people;
        this.format = format;
    }

    @Override
    public List<String> find(String typed) {
        return rows(typed).stream().limit(MOST).map(StaffChoices::code).toList();
    }

    @Override
    public String name(String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        return rows(code).stream()
                .filter(row -> code(row).equals(code))
                .map(row -> row.get("name") + " · " + format.unit((ScopePath) row.get("place")) + " · " + code)
                .findFirst()
                .orElse("");
    }

    private List<Row> rows(String words) {
        return listings.part(people, Query.of(people, Map.of(Query.WORDS, new String[] {words})))
                .rows();
    }

    private static String code(Row row) {
        return (String) row.get("staff");
    }
}
