package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The bookings of one offering, as a tab of its record. */
@Named
@RequestScoped
public class OfferingBookingsModel extends ListPage {

    @Inject
    BookingListing bookings;

    @Inject
    OfferingModel offeringModel;

    @Inject
    HttpServletRequest asked;

    private Query query;

    @Override
    protected Listing listing() {
        return bookings;
    }

    @Override
    protected Query query() {
        if (query == null) {
            Map<String, String[]> parameters = new HashMap<>(asked.getParameterMap());
            parameters.put(BookingListing.OFFERING, new String[] {code()});
            parameters.putIfAbsent(Query.COLUMNS, new String[] {"receipt,name,mobile,seats,channel,state,bookedAt"});
            query = Query.of(bookings, parameters);
        }
        return query;
    }

    /** Whether readers narrowed the tab by more than its offering. */
    @Override
    public boolean isFiltered() {
        return Stream.of("state", "channel", Query.WORDS)
                .map(asked::getParameter)
                .anyMatch(given -> given != null && !given.isBlank());
    }

    /** The same bookings, taken out of the list that has all of them; null where the caller may not. */
    @Override
    public String export(String format) {
        String whole = super.export(format);
        return whole == null
                ? null
                : base() + "/booking/booking-list." + format + whole.replaceFirst("^[^?]*", "") + "&"
                        + BookingListing.OFFERING + "=" + code();
    }

    private String code() {
        return offeringModel.getOffering().getCode();
    }
}
