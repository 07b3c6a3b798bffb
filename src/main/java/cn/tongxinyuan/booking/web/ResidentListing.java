package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/** A list of what concerns residents, whose names and telephones are masked for everybody. */
abstract class ResidentListing extends Listing {

    @Inject
    PersonalData personal;

    Field<String> name() {
        return Field.of("name", Kind.TEXT, stored -> opened(stored[0], Mask::name), "nameSealed");
    }

    Field<String> mobile() {
        return Field.of("mobile", Kind.CODE, stored -> opened(stored[0], Mask::mobile), "mobileSealed");
    }

    private String opened(Object stored, UnaryOperator<String> mask) {
        return mask.apply(personal.open((String) stored));
    }

    @Override
    public String exportPermission() {
        return BookingPermission.EXPORT;
    }
}
