package cn.tongxinyuan.booking;

import cn.tongxinyuan.platform.personal.PersonalData;

/**
 * Who books, as it is kept.
 *
 * @param key keyed hash of name and mobile
 */
record Resident(String nameSealed, String mobileSealed, String key) {

    static Resident of(BookSeats wish, PersonalData personal) {
        return new Resident(
                personal.seal(wish.name()), personal.seal(wish.mobile()), personal.blindIndex(wish.person()));
    }
}
