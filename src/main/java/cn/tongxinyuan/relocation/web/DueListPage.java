package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.round.DueListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 待走访: who was promised a visit; each row leads to the form that records it. */
@Named
@RequestScoped
public class DueListPage extends ListPage {

    @Inject
    DueListing due;

    @Override
    protected Listing listing() {
        return due;
    }

    public String kind(HouseholdStage stage) {
        return StageBar.kind(stage);
    }

    public String open(Row row) {
        return base() + HouseholdAddress.of("visit-edit", row.get(HouseholdListing.AREA), row.text("number"));
    }
}
