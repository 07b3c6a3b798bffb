package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Finds a booking of the caller's unit by its receipt, whatever it is of. */
@Named
@RequestScoped
public class BookingListPage extends ListPage {

    @Inject
    BookingListing bookings;

    @Override
    protected Listing listing() {
        return bookings;
    }
}
