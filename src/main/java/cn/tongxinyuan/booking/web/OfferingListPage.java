package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What can be booked in the caller's unit. Opens with what is to come; an empty first day asks for everything. */
@Named
@RequestScoped
public class OfferingListPage extends ListPage {

    @Inject
    OfferingListing offerings;

    @Inject
    HttpServletRequest asked;

    @Inject
    Clock clock;

    private Query query;

    @Override
    protected Listing listing() {
        return offerings;
    }

    @Override
    protected Query query() {
        if (query == null) {
            Map<String, String[]> parameters = new HashMap<>(asked.getParameterMap());
            parameters.put(OfferingListing.FROM, new String[] {getFrom()});
            query = Query.of(offerings, parameters);
        }
        return query;
    }

    /** The first day; today unless the address says another, or none. */
    public String getFrom() {
        String given = asked.getParameter(OfferingListing.FROM);
        return given == null ? LocalDate.now(clock).toString() : given;
    }

    /** Whether readers narrowed the list by more than its usual first day. */
    @Override
    public boolean isFiltered() {
        return asked.getParameterMap().keySet().stream()
                .anyMatch(offerings.fields().parameters()::contains);
    }

    @Override
    public String export(String format) {
        String address = super.export(format);
        return address == null || asked.getParameter(OfferingListing.FROM) != null
                ? address
                : address + (address.contains("?") ? "&" : "?") + OfferingListing.FROM + "=" + getFrom();
    }
}
