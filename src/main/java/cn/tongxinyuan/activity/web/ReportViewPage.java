package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.MonthLine;
import cn.tongxinyuan.activity.ProgrammeStatistics;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** 月报: what became of a month's programmes, street by street or community by community, for the screen and for paper. */
@Named
@RequestScoped
public class ReportViewPage {

    private static final int STREET = 9;
    private static final int MONTHS = 13;

    @Inject
    ProgrammeStatistics statistics;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<MonthLine> lines;
    private MonthLine sum;

    /** The unit an address asks for; the caller's own where it asks for none that exists. */
    public ScopePath getUnit() {
        String unit = request.getParameter("unit");
        return unit == null || !regions.exists(unit) ? me.scope() : new ScopePath(unit);
    }

    /** The month an address asks for; this month where it asks for none that exists. */
    public YearMonth getMonth() {
        String month = request.getParameter("month");
        try {
            return month == null ? YearMonth.now(clock) : YearMonth.parse(month);
        } catch (DateTimeException none) {
            return YearMonth.now(clock);
        }
    }

    public List<MonthLine> getLines() {
        if (lines == null) {
            lines = statistics.lines(getUnit(), getMonth().atDay(1), getMonth().atEndOfMonth());
        }
        return lines;
    }

    public MonthLine getSum() {
        if (sum == null) {
            sum = statistics.sum(getUnit(), getMonth().atDay(1), getMonth().atEndOfMonth());
        }
        return sum;
    }

    public String getPlace() {
        return regions.fullName(getUnit());
    }

    public String name(ScopePath unit) {
        return regions.name(unit);
    }

    /** The caller's own unit and the streets in it. */
    public List<SelectItem> getUnits() {
        return regions.within(me.scope()).stream()
                .filter(region ->
                        region.getCode().length() <= STREET || region.getPath().equals(me.scope()))
                .map(region -> new SelectItem(region.getCode(), regions.name(region.getPath())))
                .toList();
    }

    /** Next month and the year before it. */
    public List<SelectItem> getMonths() {
        return Stream.iterate(YearMonth.now(clock).plusMonths(1), month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> new SelectItem(month.toString(), month.toString()))
                .toList();
    }
}
