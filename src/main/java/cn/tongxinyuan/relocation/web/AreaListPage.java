package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.RelocationStatistics;
import cn.tongxinyuan.relocation.web.AreaRows.AreaRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Areas and their parts with what was planned, what the rolls hold, and how far they are, as of any day. */
@Named
@RequestScoped
public class AreaListPage {

    @Inject
    RelocationStatistics statistics;

    @Inject
    Clock clock;

    private LocalDate asOf;
    private List<AreaRow> rows;
    private AreaRow total;

    /** Reads the areas; called when the day in the address is known. */
    public void read() {
        LocalDate today = LocalDate.now(clock);
        asOf = asOf == null || asOf.isAfter(today) ? today : asOf;
        rows = AreaRows.of(statistics.progress(asOf));
        total = AreaRows.total(rows, asOf);
    }

    public List<AreaRow> getRows() {
        return rows;
    }

    public AreaRow getTotal() {
        return total;
    }

    public long getWholes() {
        return rows.stream().filter(row -> !row.part()).count();
    }

    public long getPlannedHouseholds() {
        return rows.stream()
                .filter(row -> !row.part())
                .mapToLong(row -> row.getArea().getPlannedHouseholds())
                .sum();
    }

    public BigDecimal getPlannedFloorArea() {
        return rows.stream()
                .filter(row -> !row.part())
                .map(row -> row.getArea().getPlannedFloorArea().squareMetres())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** open, over or planned; none for a whole, whose parts sign on their own. */
    public String signing(AreaRow row) {
        if (!row.isLeaf()) {
            return "none";
        }
        LocalDate ends = row.getArea().getSigningEndsOn();
        if (!row.getArea().isSigningOpen(asOf)) {
            return "planned";
        }
        return ends != null && asOf.isAfter(ends) ? "over" : "open";
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
