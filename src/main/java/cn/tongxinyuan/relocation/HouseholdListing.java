package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Slice;
import java.io.Serializable;
import java.util.List;

/**
 * Everything a page of the list shows, read at once.
 *
 * @param areas all areas in the caller's scope, for the choice
 * @param officers named in the rolls of the chosen area, for the choice
 */
public record HouseholdListing(
        List<AreaRoll> areas, List<String> officers, Slice<HouseholdRow> rows, HouseholdTotals totals)
        implements Serializable {}
