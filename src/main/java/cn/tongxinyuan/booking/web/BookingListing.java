package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** Bookings of the caller's unit, of one offering where the address names it; names and telephones are masked for everybody. */
@ApplicationScoped
public class BookingListing extends ResidentListing {

    /** Code of the offering. */
    static final String OFFERING = "offering";

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "booking",
                        Field.of("receipt", Kind.CODE).sorted().searched().fixed(),
                        name(),
                        mobile(),
                        Field.of("seats", Kind.COUNT),
                        Field.of("channel", Kind.of(Channel.class)).filtered(),
                        Field.of("state", Kind.of(BookingState.class)).filtered(),
                        Field.of("queueNo", Kind.COUNT).optional(),
                        Field.of("bookedAt", Kind.MOMENT).sorted(),
                        Field.of("title", Kind.TEXT, "o.title").optional(),
                        Field.of(OFFERING, Kind.CODE, "o.code").filtered(),
                        Field.of("scope", Kind.TEXT).unseen(),
                        Field.of("community", Kind.UNIT.saidInJson()).optional(),
                        Field.of("lot", Kind.CODE).optional(),
                        Field.of("attendedAt", Kind.MOMENT).optional(),
                        Field.of("sheet", Kind.TEXT).optional())
                .of("BookingBooking join r.offering o")
                .key("receipt")
                .scope("scope");
        fields = fields.order(fields.named("bookedAt").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "booking/booking-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }
}
