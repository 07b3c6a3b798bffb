package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.relocation.progress.AreaListing;
import cn.tongxinyuan.relocation.progress.AreaRows;
import cn.tongxinyuan.relocation.progress.AreaRows.AreaRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Areas and their parts with what was planned, what the rolls hold, and how far they are, as of any day. */
@Named
@RequestScoped
public class AreaListPage extends ListPage {

    @Inject
    AreaListing areas;

    @Override
    protected Listing listing() {
        return areas;
    }

    public LocalDate getAsOf() {
        return areas.day(query());
    }

    /** The sum of all wholes, on whichever page. */
    public AreaRow getTotal() {
        return AreaRows.total(areas.rows(query()), getAsOf());
    }

    public long getWholes() {
        return wholes().count();
    }

    public long getPlannedHouseholds() {
        return wholes().mapToLong(row -> row.getArea().getPlannedHouseholds()).sum();
    }

    private Stream<AreaRow> wholes() {
        return areas.rows(query()).stream().filter(row -> !row.part());
    }

    /** A day filters no areas away. */
    @Override
    public String getEmptiness() {
        return "none";
    }
}
