package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.ProgrammeCalendar;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Month;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The month of a centre, a community, a street; of the district, how much there is in each street. */
@Named
@RequestScoped
public class CalendarViewPage {

    private static final int DISTRICT = 6;
    private static final int STREET = 9;
    private static final int ALL = 1000;

    private Month shown;

    @Inject
    ProgrammeCalendar calendar;

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** The unit an address asks for; the caller's own where it asks for none that exists. */
    public ScopePath getUnit() {
        Centre asked = getCentre();
        if (asked != null) {
            return asked.getScope();
        }
        String unit = request.getParameter("unit");
        return unit == null || !regions.exists(unit) ? me.scope() : new ScopePath(unit);
    }

    public Centre getCentre() {
        String code = request.getParameter("centre");
        return code == null ? null : centres.find(code).orElse(null);
    }

    /** What the month is of. */
    public String getPlace() {
        return getCentre() == null ? regions.fullName(getUnit()) : getCentre().getName();
    }

    public Month getMonth() {
        if (shown == null) {
            shown = month();
        }
        return shown;
    }

    private Month month() {
        Month month = Month.asked(request, LocalDate.now(clock));
        List<ProgrammeItem> items = calendar.between(
                getUnit(), getCentre() == null ? null : getCentre().getCode(), month.first(), month.last());
        if (getUnit().code().length() == DISTRICT && getCentre() == null) {
            byStreet(month, items);
        } else {
            items.forEach(item -> month.put(item.getDay(), entry(item, address(item), getCentre() == null)));
        }
        return month;
    }

    private void byStreet(Month month, List<ProgrammeItem> items) {
        Map<LocalDate, Map<String, Long>> counts = items.stream()
                .filter(ProgrammeItem::isPlanned)
                .collect(Collectors.groupingBy(
                        ProgrammeItem::getDay,
                        TreeMap::new,
                        Collectors.groupingBy(CalendarViewPage::street, TreeMap::new, Collectors.counting())));
        counts.forEach((day, streets) -> streets.forEach((street, many) -> month.put(
                day,
                new Month.Entry(
                        language.text("activity.calendar-view.many", regions.name(new ScopePath(street)), many),
                        "info",
                        request.getContextPath() + "/activity/calendar-view?unit=" + street + "&month="
                                + day.toString().substring(0, 7)))));
    }

    private static String street(ProgrammeItem item) {
        String unit = item.getScope().code();
        return unit.substring(0, Math.min(STREET, unit.length()));
    }

    private String address(ProgrammeItem item) {
        return request.getContextPath()
                + (item.getOffering() == null
                        ? "/activity/programme-view?code=" + item.getProgramme().getCode()
                        : "/booking/offering-view?code=" + item.getOffering());
    }

    /** With the unit, where there are several. */
    private Month.Entry entry(ProgrammeItem item, String address, boolean several) {
        Month.Entry alone = entry(item, address, language);
        return several
                ? new Month.Entry(alone.text() + " · " + regions.name(item.getScope()), alone.kind(), address)
                : alone;
    }

    /** Something as a month shows it. */
    static Month.Entry entry(ProgrammeItem item, String address, Language language) {
        boolean waits = item.isProposed() || !item.getProgramme().isPublished();
        String kind = waits ? "warn" : item.isPlanned() ? "ok" : "late";
        String title = item.getAddedOn() == null
                ? item.getTitle()
                : language.text("activity.calendar-view.added", item.getTitle());
        return new Month.Entry(item.getFrom() + " " + title, kind, address);
    }

    /** Streets, or communities of a street, with the one that is shown. */
    public List<SelectItem> getUnits() {
        return regions.within(me.scope()).stream()
                .filter(region ->
                        region.getCode().length() <= STREET || me.scope().code().length() > DISTRICT)
                .map(region -> new SelectItem(region.getCode(), regions.name(region.getPath())))
                .toList();
    }

    /** Centres of the unit that is shown; of the district too many to choose from. */
    public List<SelectItem> getCentres() {
        return getUnit().code().length() == DISTRICT
                ? List.of()
                : centres.list(null, ALL).items().stream()
                        .filter(centre -> getUnit().contains(centre.getScope()))
                        .map(centre -> new SelectItem(centre.getCode(), centre.getName()))
                        .toList();
    }
}
