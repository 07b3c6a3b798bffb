package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.listing.ListSearch;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Partners by code, name and credit code. */
@ApplicationScoped
class PartnerSearch extends ListSearch {

    @Inject
    PartnerListing partners;

    @Inject
    RegionService regions;

    @Override
    protected Listing list() {
        return partners;
    }

    @Override
    protected Hit hit(Row row) {
        String code = row.get(PartnerListing.CODE);
        return new Hit(
                row.get(PartnerListing.NAME),
                regions.fullName(new ScopePath(row.get(PartnerListing.SCOPE))),
                "/organization/partner-view?code=" + code);
    }
}
