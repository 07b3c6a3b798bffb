package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
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

/** People by code, name and telephone. */
@ApplicationScoped
class StaffSearch extends ListSearch implements Searched {

    @Inject
    StaffListing people;

    @Inject
    RegionService regions;

    @Inject
    PersonalData personal;

    @Override
    protected Listing list() {
        return people;
    }

    @Override
    protected Hit hit(Row row) {
        String code = row.get(StaffListing.CODE);
        return new Hit(
                code + " " + row.get(StaffListing.NAME),
                regions.fullName(new ScopePath(row.get(StaffListing.SCOPE))),
                "/organization/staff-view?code=" + code);
    }

    @Override
    public String entity() {
        return "Staff";
    }

    @Override
    public List<String> attributes() {
        return List.of("code", "name", "phone");
    }

    @Override
    public SearchKeys keys(List<String> values) {
        return new SearchKeys(values.get(0), values.get(1), "", PhoneTail.of(personal, personal.open(values.get(2))));
    }
}
