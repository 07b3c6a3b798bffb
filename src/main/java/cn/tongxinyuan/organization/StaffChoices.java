package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.ValueFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** People whom forms of any module name: each with unit and code, for many share a name. */
@RequestScoped
public class StaffChoices {

    @Inject
    Listings listings;

    @Inject
    StaffListing staff;

    @Inject
    ValueFormat format;

    /** Those of the caller's unit in office, by name, initials or code. */
    public Choices inOffice() {
        return Choices.found(
                words -> listings.part(staff, staff.inOffice(words)).rows(),
                "code",
                row -> row.get("name") + " · " + format.unit((ScopePath) row.get("place")) + " · " + row.get("code"));
    }
}
