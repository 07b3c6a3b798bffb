package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.listing.ListSearch;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.PhoneTail;
import cn.tongxinyuan.platform.search.SearchKeys;
import cn.tongxinyuan.platform.search.Searched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Households by number, place, owner and telephone. */
@ApplicationScoped
class HouseholdSearch extends ListSearch implements Searched {

    @Inject
    HouseholdListing households;

    @Inject
    PersonalData personal;

    @Override
    protected Listing list() {
        return households;
    }

    @Override
    protected Hit hit(Row row) {
        String number = row.get(HouseholdListing.NUMBER);
        return new Hit(
                number + " " + row.get(HouseholdListing.OWNER),
                row.get(HouseholdListing.AREA_NAME) + " · " + row.get(HouseholdListing.PLACE),
                HouseholdAddress.of("household-view", row.get(HouseholdListing.AREA), number));
    }

    @Override
    public String entity() {
        return "Household";
    }

    @Override
    public List<String> attributes() {
        return List.of("number", "ownerName", "phoneSealed", "address", "building", "unit", "room");
    }

    @Override
    public SearchKeys keys(List<String> values) {
        return new SearchKeys(
                values.get(0),
                values.get(1),
                HouseholdQueries.place(values.get(3), values.get(4), values.get(5), values.get(6)),
                PhoneTail.of(personal, personal.open(values.get(2))));
    }
}
