package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.listing.Totals;

/** Totals of rolls that stand written, so that nobody counts households; whoever books the progress of areas gives them. */
public interface BookedTotals {

    /**
     * Totals as they stand, all stages or the households now in one stage.
     *
     * @param area code of an area, its parts included; null for all in the caller's scope
     * @param current null for all stages
     */
    Totals totals(String area, HouseholdStage current);
}
