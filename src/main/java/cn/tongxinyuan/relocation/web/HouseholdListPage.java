package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdStage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Households of the caller's areas by filter, in the order of their rolls or of a column. */
@Named
@RequestScoped
public class HouseholdListPage extends ListPage {

    @Inject
    HouseholdListing households;

    @Override
    protected Listing listing() {
        return households;
    }

    /** Stages with households, for the line of totals; none where one stage is chosen already. */
    public List<HouseholdStage> getCounted() {
        return query().filter(HouseholdListing.STAGE).isPresent() || getTotals() == null
                ? List.of()
                : getTotals().parts().keySet().stream()
                        .map(HouseholdStage.class::cast)
                        .sorted()
                        .toList();
    }

    /** The list of one stage under the same other filters. */
    public String address(HouseholdStage stage) {
        return with(Map.of("stage", stage.name()));
    }

    /** Why there is nothing to see: the filter hides all, the caller's unit has no area, or no roll was loaded yet. */
    @Override
    public String getEmptiness() {
        String why = super.getEmptiness();
        return why.equals("none") && options("area").isEmpty() ? "denied" : why;
    }

    public String kind(HouseholdStage stage) {
        return StageBar.kind(stage);
    }

    public String open(Row row) {
        return base() + HouseholdAddress.of("household-view", row.get(HouseholdListing.AREA), row.text("number"));
    }
}
